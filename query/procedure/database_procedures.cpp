#include "query/procedure/database_procedures.h"

#include <algorithm>

namespace clew::query {
namespace {

using graph::Graph;
using graph::Value;
using Rows = std::vector<Procedure::Row>;

// Names in alphabetical order, a row each.
Rows rows_of(std::vector<std::string_view> names) {
  std::sort(names.begin(), names.end());
  Rows rows;
  for (std::string_view name : names) rows.push_back({Value(name)});
  return rows;
}

Rows labels(std::span<const Value>, const Graph& graph) {
  std::vector<std::string_view> names;
  for (std::uint32_t i = 0; i < graph.label_names().size(); ++i)
    if (graph.node_count(graph::LabelId(i)) > 0) names.push_back(graph.label_names()[graph::LabelId(i)]);
  return rows_of(std::move(names));
}

Rows relationship_types(std::span<const Value>, const Graph& graph) {
  std::vector<std::string_view> names;
  for (std::uint32_t i = 0; i < graph.type_names().size(); ++i)
    if (graph.relationship_count(graph::TypeId(i)) > 0) names.push_back(graph.type_names()[graph::TypeId(i)]);
  return rows_of(std::move(names));
}

Rows property_keys(std::span<const Value>, const Graph& graph) {
  std::vector<std::string_view> names;
  for (std::uint32_t i = 0; i < graph.key_names().size(); ++i) names.push_back(graph.key_names()[graph::KeyId(i)]);
  return rows_of(std::move(names));
}

constexpr StaticType kText = {TypeKind::String};

}  // namespace

std::vector<Procedure> database_procedures() {
  return {
      {.signature = {.name = "db.labels", .parameters = {}, .results = {{"label", kText}}}, .call = labels},
      {.signature = {.name = "db.relationshipTypes", .parameters = {}, .results = {{"relationshipType", kText}}},
       .call = relationship_types},
      {.signature = {.name = "db.propertyKeys", .parameters = {}, .results = {{"propertyKey", kText}}}, .call = property_keys},
  };
}

}  // namespace clew::query
