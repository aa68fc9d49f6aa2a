#pragma once
// The commonest step of a plan: from a node along a relationship of a pattern.
#include <vector>

#include "query/bind/query_graph.h"

namespace clew::query {

enum class ExpandDirection : std::uint8_t { Outgoing, Incoming, Both };

/// Whether the far end of an expansion is filled by it, or only compared with.
enum class FarEnd : std::uint8_t { Filled, Compared };

/// From a node along a relationship of the pattern to the node at its other end.
struct LogicalExpand {
  const GraphRelationship* relationship = nullptr;
  SlotId from{};  ///< Filled before.
  SlotId to{};
  ExpandDirection direction{};
  FarEnd far_end{};
  std::vector<BoundLabel> labels;      ///< That the far end must carry.
  std::vector<SlotId> different_from;  ///< Relationships, or lists of them, none of which it may be.
};

}  // namespace clew::query
