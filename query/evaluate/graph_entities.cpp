#include "query/evaluate/graph_entities.h"

namespace clew::query {
namespace {

using graph::Value;

template <class Id>
Value read(const graph::Graph& graph, Id entity, std::string_view key) {
  auto id = graph.key_names().find(key);
  return id ? graph.property(entity, *id) : Value();
}

template <class Id>
Value read_all(const graph::Graph& graph, Id entity) {
  std::vector<graph::MapEntry> entries;
  for (auto& [key, value] : graph.properties(entity)) entries.emplace_back(graph.key_names()[key], std::move(value));
  return Value::map(std::move(entries));
}

}  // namespace

std::vector<std::string_view> GraphEntities::labels(graph::NodeId node) const {
  std::vector<std::string_view> names;
  for (graph::LabelId label : graph_.labels(node)) names.push_back(graph_.label_names()[label]);
  return names;
}

bool GraphEntities::has_label(graph::NodeId node, std::string_view label) const {
  auto id = graph_.label_names().find(label);
  return id && graph_.has_label(node, *id);
}

std::string_view GraphEntities::type(graph::RelationshipId relationship) const {
  return graph_.type_names()[graph_.type(relationship)];
}

Value GraphEntities::property(graph::NodeId node, std::string_view key) const {
  return read(graph_, node, key);
}
Value GraphEntities::property(graph::RelationshipId relationship, std::string_view key) const {
  return read(graph_, relationship, key);
}
Value GraphEntities::properties(graph::NodeId node) const {
  return read_all(graph_, node);
}
Value GraphEntities::properties(graph::RelationshipId relationship) const {
  return read_all(graph_, relationship);
}

}  // namespace clew::query
