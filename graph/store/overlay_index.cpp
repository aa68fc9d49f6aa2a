#include "graph/store/overlay_index.h"

#include "graph/value/hash.h"

namespace clew::graph {

void OverlayIndex::insert(Table& table, NodeId node, const Value& value) {
  table.emplace(hash(value), node);
}

std::vector<NodeId> OverlayIndex::find(const Table& table, const Value& value) {
  std::vector<NodeId> nodes;
  const auto [begin, end] = table.equal_range(hash(value));
  for (auto i = begin; i != end; ++i) nodes.push_back(i->second);
  return nodes;
}

}  // namespace clew::graph
