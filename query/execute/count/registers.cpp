#include "query/execute/count/registers.h"

#include <algorithm>

namespace clew::query {

using graph::ValueType;

void Registers::load(Row row) {
  std::copy(row.begin(), row.end(), row_.begin());
  for (const auto& [slot, place] : node_places_) {
    const graph::Value& value = at(row, slot);
    nodes_[place] = value.is(ValueType::Node) ? value.as_node() : graph::kNone<graph::NodeId>;
  }
  for (const auto& [slot, place] : relationship_places_) {
    const graph::Value& value = at(row, slot);
    relationships_[place] = value.is(ValueType::Relationship) ? value.as_relationship() : graph::kNone<graph::RelationshipId>;
  }
}

Row Registers::row_with(const std::vector<SlotId>& slots) {
  for (SlotId slot : slots) {
    if (auto node = node_places_.find(slot); node != node_places_.end()) {
      if (nodes_[node->second] != graph::kNone<graph::NodeId>) row_[std::size_t(slot)] = nodes_[node->second];
    } else if (auto relationship = relationship_places_.find(slot); relationship != relationship_places_.end()) {
      if (relationships_[relationship->second] != graph::kNone<graph::RelationshipId>)
        row_[std::size_t(slot)] = relationships_[relationship->second];
    }
  }
  return row_;
}

}  // namespace clew::query
