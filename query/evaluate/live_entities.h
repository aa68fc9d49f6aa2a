#pragma once
// The entities of a graph as a statement sees them: what it has deleted has no labels and no properties to be asked for.
#include "graph/graph_entities.h"

namespace clew::query {

/// Throws InputError (EntityNotFound, DeletedEntityAccess) for a node or relationship that is deleted.
class LiveEntities final : public graph::GraphEntities {
 public:
  explicit LiveEntities(const graph::Graph& graph) : graph::GraphEntities(graph), graph_(graph) {}

  template <class Id>
  graph::Value property(Id entity, graph::KeyId key) const {
    return graph_.property(live(entity), key);
  }
  bool has_label(graph::NodeId node, graph::LabelId label) const { return graph_.has_label(live(node), label); }

  std::vector<std::string_view> labels(graph::NodeId node) const override { return GraphEntities::labels(live(node)); }
  bool has_label(graph::NodeId node, std::string_view label) const override { return GraphEntities::has_label(live(node), label); }
  graph::Value property(graph::NodeId node, std::string_view key) const override {
    return GraphEntities::property(live(node), key);
  }
  graph::Value property(graph::RelationshipId relationship, std::string_view key) const override {
    return GraphEntities::property(live(relationship), key);
  }
  graph::Value properties(graph::NodeId node) const override { return GraphEntities::properties(live(node)); }
  graph::Value properties(graph::RelationshipId relationship) const override {
    return GraphEntities::properties(live(relationship));
  }

 private:
  template <class Id>
  Id live(Id entity) const {
    if (!graph_.exists(entity)) fail();
    return entity;
  }
  [[noreturn]] static void fail();

  const graph::Graph& graph_;
};

}  // namespace clew::query
