// What expanding a node hands out: its neighbours in one direction of one segment, and the relationships that lead there.
#pragma once

#include <span>

#include "graph/ids.h"

namespace clew::graph {

// Relationship ids of a row, by position: consecutive where the row is stored, listed otherwise.
class RelationshipIds {
 public:
  constexpr RelationshipIds() = default;
  constexpr explicit RelationshipIds(RelationshipId first) : first_(first) {}
  constexpr explicit RelationshipIds(const RelationshipId* listed) : listed_(listed) {}

  // From a position on.
  constexpr RelationshipIds from(std::size_t position) const {
    return listed_ != nullptr ? RelationshipIds(listed_ + position)
                              : RelationshipIds(static_cast<RelationshipId>(index(first_) + position));
  }

  constexpr RelationshipId operator[](std::size_t position) const {
    return listed_ != nullptr ? listed_[position] : static_cast<RelationshipId>(index(first_) + position);
  }

 private:
  const RelationshipId* listed_ = nullptr;
  RelationshipId first_{};
};

// Neighbours ascend; parallel relationships repeat a neighbour, and then relationship ids ascend.
// Both spans are valid until the graph is next written to. A loop stands in the outgoing and in the incoming row of its node.
struct Neighbours {
  std::span<const NodeId> nodes;
  RelationshipIds relationships;  // Of undefined content where only neighbours were asked for.

  std::size_t size() const { return nodes.size(); }
  bool empty() const { return nodes.empty(); }
  Neighbours part(std::size_t begin, std::size_t count) const { return {nodes.subspan(begin, count), relationships.from(begin)}; }
};

}  // namespace clew::graph
