#pragma once
// Estimates from what the graph counts: nodes by label, relationships by type and by the labels of their ends, values of a key.
#include <span>

#include "graph/graph.h"
#include "query/plan/logical_plan.h"

namespace clew::query {

class Statistics {
 public:
  explicit Statistics(const graph::Graph& graph) : graph_(graph) {}

  const graph::Graph& graph() const { return graph_; }

  /// Nodes that carry all the labels.
  double nodes(std::span<const BoundLabel> labels) const;

  /// Relationships of such types between such nodes, counted in both directions for Both.
  double relationships(const TypeCondition& types, std::span<const BoundLabel> from, std::span<const BoundLabel> to,
                       ExpandDirection direction) const;

  /// Different values that the property has among such nodes; at least 1.
  double distinct_values(std::span<const BoundLabel> labels, const BoundKey& key) const;

  /// The share of rows for which the condition is true.
  double selectivity(const BoundPredicate& predicate) const;

 private:
  const graph::Graph& graph_;
};

/// Whether a type fits the condition.
bool accepts(const TypeCondition& condition, graph::TypeId type);

}  // namespace clew::query
