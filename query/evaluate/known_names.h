#pragma once
// Ids of names as the graph knows them now: one that it did not know when the query was bound may have been written since.
#include <algorithm>
#include <optional>
#include <vector>

#include "graph/graph.h"
#include "query/bind/query_graph.h"

namespace clew::query {

inline graph::LabelId known(const graph::Graph& graph, const BoundLabel& label) {
  if (label.id != graph::kNone<graph::LabelId>) return label.id;
  return graph.label_names().find(label.name).value_or(label.id);
}
inline graph::TypeId known(const graph::Graph& graph, const BoundType& type) {
  if (type.id != graph::kNone<graph::TypeId>) return type.id;
  return graph.type_names().find(type.name).value_or(type.id);
}
inline graph::KeyId known(const graph::Graph& graph, const BoundKey& key) {
  if (key.id != graph::kNone<graph::KeyId>) return key.id;
  return graph.key_names().find(key.name).value_or(key.id);
}

/// Sorted. Nothing where the graph has no such label, and so no such node.
std::optional<std::vector<graph::LabelId>> known(const graph::Graph& graph, const std::vector<BoundLabel>& labels);

/// Which types of the graph fit a condition.
class KnownTypes {
 public:
  KnownTypes(const graph::Graph& graph, const TypeCondition& condition) : all_but_(condition.all_but) {
    for (const BoundType& type : condition.types) types_.push_back(known(graph, type));
  }
  bool accept(graph::TypeId type) const { return (std::find(types_.begin(), types_.end(), type) != types_.end()) != all_but_; }

 private:
  bool all_but_;
  std::vector<graph::TypeId> types_;
};

}  // namespace clew::query
