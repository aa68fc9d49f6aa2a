// The entities of a graph, asked by name: what printing, functions and exports need of it.
#pragma once

#include "graph/graph.h"
#include "graph/value/entities.h"

namespace clew::graph {

class GraphEntities : public Entities {
 public:
  // The graph must outlive it.
  explicit GraphEntities(const Graph& graph) : graph_(graph) {}

  std::vector<std::string_view> labels(NodeId node) const override;
  bool has_label(NodeId node, std::string_view label) const override;
  std::string_view type(RelationshipId relationship) const override;
  NodeId source(RelationshipId relationship) const override { return graph_.source(relationship); }
  NodeId target(RelationshipId relationship) const override { return graph_.target(relationship); }

  Value property(NodeId node, std::string_view key) const override;
  Value property(RelationshipId relationship, std::string_view key) const override;
  Value properties(NodeId node) const override;
  Value properties(RelationshipId relationship) const override;

 private:
  const Graph& graph_;
};

}  // namespace clew::graph
