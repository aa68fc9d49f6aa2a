#pragma once
// What the runner asks of an engine: nothing of it is known here, so that a fake one can stand in.
#include <functional>
#include <map>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "tests/tck/cell.h"

namespace clew::tck {

using Parameters = std::map<std::string, Cell>;

struct Result {
  std::vector<std::string> columns;
  std::vector<std::vector<Cell>> rows;
};

struct Failure {
  std::string type;    ///< SyntaxError
  std::string phase;   ///< compile time, runtime
  std::string detail;  ///< UndefinedVariable
  std::string message;
};

/// By what a graph differs after a query: "+nodes", "-labels"; without those that are zero. Labels are counted by name,
/// properties by entity and key (a change takes one and adds one).
using SideEffects = std::map<std::string, std::int64_t>;

struct Outcome {
  std::variant<Result, Failure> answer;
  SideEffects side_effects;
};

/// test.my.proc(in :: INTEGER?) :: (out :: STRING?), answered from a table: rows whose inputs equal the arguments.
struct Procedure {
  struct Field {
    std::string name;
    std::string type;  ///< INTEGER?
  };
  std::string name;
  std::vector<Field> inputs;
  std::vector<Field> outputs;
  std::vector<std::vector<Cell>> rows;  ///< Inputs, then outputs.
};

/// Begins with an empty graph.
class Engine {
 public:
  Engine() = default;
  Engine(const Engine&) = delete;
  Engine& operator=(const Engine&) = delete;
  virtual ~Engine() = default;

  virtual void add_procedure(const Procedure& procedure) = 0;
  virtual Outcome run(const std::string& query, const Parameters& parameters) = 0;
};

using MakeEngine = std::function<std::unique_ptr<Engine>()>;

}  // namespace clew::tck
