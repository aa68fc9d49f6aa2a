#pragma once
// What stands behind the name of a function or an aggregate: how it is called. The registry finds them by name, the binder checks
// calls against the signature, the executor calls.
// A callee throws graph::ValueError, or InputError without a place where the kind of error matters; the caller adds the place.
#include <cstdint>
#include <memory>
#include <random>
#include <span>

#include "graph/graph.h"
#include "graph/value.h"
#include "graph/value/entities.h"
#include "query/type/signature.h"

namespace clew::query {

/// What a function may ask of the run that it is called in.
struct FunctionContext {
  const graph::Graph& graph;
  const graph::Entities& entities;   ///< The same graph's; refuses what the statement has deleted.
  graph::DateTime statement_time;    ///< When the statement began, in the zone that values without one are shown in.
  graph::DateTime transaction_time;  ///< When its transaction began.
  std::mt19937_64 random;
};

struct Function {
  FunctionSignature signature;
  /// Arguments as many as the signature allows, of any type: what the binder could not check is the function's to refuse.
  graph::Value (*call)(std::span<const graph::Value> arguments, FunctionContext& context) = nullptr;
};

/// The rows of one group, taken in one by one.
class AggregateState {
 public:
  AggregateState() = default;
  AggregateState(const AggregateState&) = delete;
  AggregateState& operator=(const AggregateState&) = delete;
  virtual ~AggregateState() = default;

  /// A row, or `weight` equal ones; weight is at least 1. DISTINCT is the caller's: each value then comes once.
  virtual void add(std::span<const graph::Value> arguments, std::uint64_t weight) = 0;
  /// Called once, at the end. Of a group without rows, too: count gives 0, collect [].
  virtual graph::Value result() = 0;
};

/// Aggregates that the planner and the executor know by meaning, to compute them without a state an object; Other: all the rest.
enum class AggregateKind : std::uint8_t { Count, Sum, Average, Minimum, Maximum, Collect, Other };

struct Aggregate {
  FunctionSignature signature;
  AggregateKind kind = AggregateKind::Other;
  std::unique_ptr<AggregateState> (*start)() = nullptr;
};

}  // namespace clew::query
