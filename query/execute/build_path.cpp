#include "query/execute/build_path.h"

namespace clew::query {

using graph::Value;
using graph::ValueType;

graph::Value build_path(const graph::Graph& graph, const BoundPath& path, Row row) {
  const Value& start = at(row, path.nodes.front());
  if (!start.is(ValueType::Node)) return {};
  std::vector<graph::NodeId> nodes = {start.as_node()};
  std::vector<graph::RelationshipId> relationships;
  auto add = [&](graph::RelationshipId relationship) {
    graph::NodeId source = graph.source(relationship);
    nodes.push_back(nodes.back() == source ? graph.target(relationship) : source);
    relationships.push_back(relationship);
  };
  for (SlotId slot : path.relationships) {
    const Value& value = at(row, slot);
    if (value.is(ValueType::Relationship)) {
      add(value.as_relationship());
    } else if (value.is_list()) {
      for (const Value& element : value.as_list()) add(element.as_relationship());
    } else {
      return {};
    }
  }
  return Value::path(nodes, relationships);
}

bool BuildPath::produce(Batch& rows) {
  if (!input_->next(rows)) return false;
  for (std::size_t i = 0; i < rows.size(); ++i)
    rows[i][std::size_t(path_.slot)] = build_path(run().graph, path_, std::as_const(rows)[i]);
  return true;
}

}  // namespace clew::query
