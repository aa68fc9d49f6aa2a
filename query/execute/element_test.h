#pragma once
// The conditions on each relationship of a path, tested one relationship at a time.
#include "query/bind/query_graph.h"
#include "query/evaluate/evaluator.h"
#include "query/execute/operator.h"

namespace clew::query {

class ElementTest {
 public:
  ElementTest(RunContext& run, const GraphRelationship& relationship) : run_(run), relationship_(relationship) {}

  /// The row in which the path is sought.
  void begin(Row row) {
    if (!relationship_.element_predicates.empty()) row_.assign(row.begin(), row.end());
  }
  bool passes(graph::RelationshipId candidate) {
    if (relationship_.element_predicates.empty()) return true;
    row_[std::size_t(relationship_.element)] = candidate;
    for (const BoundPredicate& predicate : relationship_.element_predicates)
      if (!run_.evaluator.evaluate(predicate.expression, row_).is_true()) return false;
    return true;
  }

 private:
  RunContext& run_;
  const GraphRelationship& relationship_;
  std::vector<graph::Value> row_;
};

}  // namespace clew::query
