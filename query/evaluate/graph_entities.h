#pragma once
// Nodes and relationships as the graph has them, for printing and functions.
#include "graph/graph.h"
#include "graph/value/entities.h"

namespace clew::query {

class GraphEntities final : public graph::Entities {
 public:
  explicit GraphEntities(const graph::Graph& graph) : graph_(graph) {}

  std::vector<std::string_view> labels(graph::NodeId node) const override;
  bool has_label(graph::NodeId node, std::string_view label) const override;
  std::string_view type(graph::RelationshipId relationship) const override;
  graph::NodeId source(graph::RelationshipId relationship) const override { return graph_.source(relationship); }
  graph::NodeId target(graph::RelationshipId relationship) const override { return graph_.target(relationship); }
  graph::Value property(graph::NodeId node, std::string_view key) const override;
  graph::Value property(graph::RelationshipId relationship, std::string_view key) const override;
  graph::Value properties(graph::NodeId node) const override;
  graph::Value properties(graph::RelationshipId relationship) const override;

 private:
  const graph::Graph& graph_;
};

}  // namespace clew::query
