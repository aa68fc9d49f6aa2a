#pragma once
// The value of an expression for one row.
#include <span>
#include <vector>

#include "graph/value/truth.h"
#include "query/bind/bound_query.h"
#include "query/evaluate/budget.h"
#include "query/evaluate/live_entities.h"
#include "query/evaluate/settings.h"
#include "query/evaluate/subquery_runner.h"
#include "query/function/function.h"

namespace clew::query {

class Evaluator {
 public:
  /// All must outlive it. Throws InputError (ParameterMissing) where the query has a parameter that is not given.
  Evaluator(const BoundQuery& query, const graph::Graph& graph, const Parameters& parameters, Budget& budget,
            std::chrono::system_clock::time_point transaction_began);

  void set_subqueries(SubqueryRunner& subqueries) { subqueries_ = &subqueries; }

  /// The row holds a value for each slot of the query. Throws InputError with the expression's place, and Stopped: walks over
  /// lists take steps of the budget.
  graph::Value evaluate(const BoundExpression& expression, std::span<const graph::Value> row);

 private:
  struct Visitor;

  /// What a condition comes to. Throws InputError (TypeError) where it is neither true, false nor null.
  graph::Truth test(const BoundExpression& condition, std::span<const graph::Value> row);
  /// A list or null. Throws InputError (TypeError) for anything else.
  graph::Value list_of(const BoundExpression& list, std::span<const graph::Value> row);

  /// Throws InputError (LimitExceeded) where a string or list would become larger than a value may be.
  graph::Value add(const graph::Value& a, const graph::Value& b) const;

  graph::Value comprehend(const BoundListComprehension& comprehension, std::span<const graph::Value> row);
  graph::Value quantify(const BoundQuantifier& quantifier, std::span<const graph::Value> row);
  graph::Value reduce(const BoundReduce& reduction, std::span<const graph::Value> row);

  const graph::Graph& graph_;
  std::vector<graph::Value> parameters_;  ///< By BoundParameter::index.
  LiveEntities entities_;
  Budget& budget_;
  FunctionContext functions_;
  SubqueryRunner* subqueries_ = nullptr;
};

}  // namespace clew::query
