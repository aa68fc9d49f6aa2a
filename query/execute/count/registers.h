#pragma once
// The nodes and relationships that counting has put into slots: dense arrays of ids, beside the row for conditions on values.
#include <unordered_map>
#include <vector>

#include "query/execute/batch.h"

namespace clew::query {

class Registers {
 public:
  explicit Registers(std::size_t width) : row_(width) {}

  /// The place of a slot; the same for the same slot.
  std::uint32_t node(SlotId slot) { return place(slot, node_places_, nodes_); }
  std::uint32_t relationship(SlotId slot) { return place(slot, relationship_places_, relationships_); }

  /// Takes what the row has in the slots that are known by now; kNone for what is null or of another type.
  void load(Row row);

  graph::NodeId& node_at(std::uint32_t place) { return nodes_[place]; }
  graph::RelationshipId& relationship_at(std::uint32_t place) { return relationships_[place]; }

  /// The row with the current nodes and relationships in these slots.
  Row row_with(const std::vector<SlotId>& slots);

 private:
  template <class Id>
  static std::uint32_t place(SlotId slot, std::unordered_map<SlotId, std::uint32_t>& places, std::vector<Id>& values) {
    auto [found, added] = places.emplace(slot, std::uint32_t(values.size()));
    if (added) values.push_back(graph::kNone<Id>);
    return found->second;
  }

  std::unordered_map<SlotId, std::uint32_t> node_places_;
  std::unordered_map<SlotId, std::uint32_t> relationship_places_;
  std::vector<graph::NodeId> nodes_;
  std::vector<graph::RelationshipId> relationships_;
  std::vector<graph::Value> row_;
};

}  // namespace clew::query
