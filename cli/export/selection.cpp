#include "cli/export/selection.h"

#include <algorithm>
#include <unordered_map>
#include <unordered_set>

namespace clew::cli {
namespace {

using graph::NodeId;
using graph::RelationshipId;
using graph::Value;
using graph::ValueType;

template <class Keep>
Selection select(const graph::Graph& graph, Keep keep) {
  Selection selection;
  for (std::uint32_t i = 0; i < graph.node_limit(); ++i)
    if (NodeId node{i}; graph.exists(node) && keep(node)) selection.nodes.push_back(node);
  for (std::uint32_t i = 0; i < graph.relationship_limit(); ++i) {
    RelationshipId relationship{i};
    if (graph.exists(relationship) && keep(graph.source(relationship)) && keep(graph.target(relationship)))
      selection.relationships.push_back(relationship);
  }
  return selection;
}

}  // namespace

void Gatherer::add(const Value& value) {
  switch (value.type()) {
    case ValueType::Node:
      return add(value.as_node());
    case ValueType::Relationship:
      return add(value.as_relationship());
    case ValueType::Path:
      add(value.as_path().node(0));
      for (std::uint32_t i = 0; i < value.as_path().length(); ++i) add(value.as_path().relationship(i));
      return;
    case ValueType::List:
      for (const Value& element : value.as_list()) add(element);
      return;
    case ValueType::Map:
      for (const graph::MapEntry& entry : value.as_map()) add(entry.value);
      return;
    default:
      return;
  }
}

void Gatherer::add(RelationshipId relationship) {
  relationships_.insert(relationship);
  nodes_.insert(entities_.source(relationship));
  nodes_.insert(entities_.target(relationship));
}

Selection Gatherer::finish() const {
  return {{nodes_.begin(), nodes_.end()}, {relationships_.begin(), relationships_.end()}};
}

Selection select_all(const graph::Graph& graph) {
  return select(graph, [](NodeId) { return true; });
}

Selection select_statements(const graph::Graph& graph) {
  auto entity = graph.label_names().find("Entity");
  if (!entity || graph.node_count(*entity) == 0) return select_all(graph);
  return select(graph, [&graph, entity](NodeId node) { return graph.has_label(node, *entity); });
}

Cut keep_best_connected(Selection& selection, std::size_t max_nodes, const graph::Entities& entities) {
  if (selection.nodes.size() <= max_nodes) return {};
  Cut cut{selection.nodes.size() - max_nodes, selection.relationships.size()};
  std::unordered_map<NodeId, std::size_t> degrees;
  for (RelationshipId relationship : selection.relationships) {
    ++degrees[entities.source(relationship)];
    ++degrees[entities.target(relationship)];
  }
  std::stable_sort(selection.nodes.begin(), selection.nodes.end(), [&](NodeId a, NodeId b) { return degrees[a] > degrees[b]; });
  selection.nodes.resize(max_nodes);
  std::sort(selection.nodes.begin(), selection.nodes.end());
  auto kept = [&](NodeId node) { return std::binary_search(selection.nodes.begin(), selection.nodes.end(), node); };
  std::erase_if(selection.relationships, [&](RelationshipId r) { return !kept(entities.source(r)) || !kept(entities.target(r)); });
  // A node whose relationships all lead to what was cut says nothing.
  std::unordered_set<NodeId> joined;
  for (RelationshipId relationship : selection.relationships) {
    joined.insert(entities.source(relationship));
    joined.insert(entities.target(relationship));
  }
  cut.nodes += std::erase_if(selection.nodes, [&](NodeId node) { return degrees[node] > 0 && !joined.contains(node); });
  cut.relationships -= selection.relationships.size();
  return cut;
}

}  // namespace clew::cli
