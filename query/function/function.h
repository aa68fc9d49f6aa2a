#pragma once
// What stands behind the name of a function or an aggregate: how it is called. The registry finds them by name, the binder checks
// calls against the signature, the executor calls.
// A callee throws graph::ValueError, or InputError without a place; the caller adds the place.
#include <algorithm>
#include <chrono>
#include <cstdint>
#include <memory>
#include <span>
#include <vector>

#include "graph/graph.h"
#include "graph/value.h"
#include "graph/value/entities.h"
#include "query/function/random.h"
#include "query/type/signature.h"

namespace clew::query {

/// What a function may ask of the run that it is called in. One a thread: random numbers are not shared.
struct FunctionContext {
  const graph::Graph& graph;
  const graph::Entities& entities;   ///< The same graph's; refuses what the statement has deleted.
  graph::DateTime statement_time;    ///< When the statement began; times without a zone of their own are shown in UTC.
  graph::DateTime transaction_time;  ///< When its transaction began.
  Random random;
  /// A single value that a function makes may be so large; more is an error (LimitExceeded, MemoryLimit).
  std::uint64_t max_value_bytes = std::uint64_t{1} << 30;
};

/// What the system's clock shows, or showed.
graph::DateTime system_time(std::chrono::system_clock::time_point when = std::chrono::system_clock::now());

/// Whether a null argument makes the result null without a call (nearly always so), or is the function's to look at.
enum class Nulls : std::uint8_t { Propagate, Pass };

struct Function {
  using Body = graph::Value (*)(std::span<const graph::Value> arguments, FunctionContext& context);

  FunctionSignature signature;
  Body body = nullptr;
  Nulls nulls = Nulls::Propagate;
  /// By parameter: a bit for each graph::ValueType that it takes.
  std::vector<std::uint32_t> accepted;

  /// Arguments as many as the signature allows, of any type. An argument of a type that the function does not take is a TypeError
  /// (InvalidArgumentValue).
  graph::Value call(std::span<const graph::Value> arguments, FunctionContext& context) const {
    for (std::size_t i = 0; i < arguments.size(); ++i) {
      if (arguments[i].is_null()) {
        if (nulls == Nulls::Propagate) return {};
      } else if ((accepted[std::min(i, accepted.size() - 1)] >> unsigned(arguments[i].type()) & 1U) == 0) [[unlikely]] {
        fail(i, arguments[i]);
      }
    }
    return body(arguments, context);
  }

 private:
  [[noreturn]] void fail(std::size_t position, const graph::Value& argument) const;
};

/// The types of values that a parameter takes, as bits by graph::ValueType.
std::uint32_t accepted_types(TypeSet types);

/// The rows of one group, taken in one by one.
class AggregateState {
 public:
  AggregateState() = default;
  AggregateState(const AggregateState&) = delete;
  AggregateState& operator=(const AggregateState&) = delete;
  virtual ~AggregateState() = default;

  /// A row, or `weight` equal ones; weight is at least 1. DISTINCT is the caller's: each value then comes once. Rows whose first
  /// argument is null are passed over. What the state keeps of borrowed arguments it owns.
  virtual void add(std::span<const graph::Value> arguments, std::uint64_t weight) = 0;
  /// Takes over the rows of another state of the same aggregate, as coming after its own. `from` may only be destroyed after.
  virtual void merge(AggregateState& from) = 0;
  /// Called once, at the end. Of a group without rows, too: count gives 0, collect [].
  virtual graph::Value result() = 0;
};

/// Aggregates that the planner and the executor know by meaning, to compute them without a state an object; Other: all the rest.
enum class AggregateKind : std::uint8_t { Count, Sum, Average, Minimum, Maximum, Collect, Other };

struct Aggregate {
  FunctionSignature signature;
  AggregateKind kind = AggregateKind::Other;
  std::unique_ptr<AggregateState> (*start)() = nullptr;
  bool keeps_values = false;  ///< The state grows with every row, by the row's values: count them against limits on memory.
};

}  // namespace clew::query
