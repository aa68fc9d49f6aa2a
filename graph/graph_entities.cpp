#include "graph/graph_entities.h"

namespace clew::graph {
namespace {

template <typename Entity>
Value property_of(const Graph& graph, Entity entity, std::string_view name) {
  const auto key = graph.key_names().find(name);
  return key ? graph.property(entity, *key) : Value();
}

template <typename Entity>
Value properties_of(const Graph& graph, Entity entity) {
  std::vector<MapEntry> entries;
  for (auto& [key, value] : graph.properties(entity)) entries.emplace_back(graph.key_names()[key], std::move(value));
  return Value::map(std::move(entries));
}

}  // namespace

std::vector<std::string_view> GraphEntities::labels(NodeId node) const {
  std::vector<std::string_view> names;
  for (const LabelId label : graph_.labels(node)) names.push_back(graph_.label_names()[label]);
  return names;
}

bool GraphEntities::has_label(NodeId node, std::string_view label) const {
  const auto id = graph_.label_names().find(label);
  return id && graph_.has_label(node, *id);
}

std::string_view GraphEntities::type(RelationshipId relationship) const {
  return graph_.type_names()[graph_.type(relationship)];
}

Value GraphEntities::property(NodeId node, std::string_view key) const {
  return property_of(graph_, node, key);
}

Value GraphEntities::property(RelationshipId relationship, std::string_view key) const {
  return property_of(graph_, relationship, key);
}

Value GraphEntities::properties(NodeId node) const {
  return properties_of(graph_, node);
}

Value GraphEntities::properties(RelationshipId relationship) const {
  return properties_of(graph_, relationship);
}

}  // namespace clew::graph
