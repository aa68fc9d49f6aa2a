// From the ends of the relationships of a segment, in any order, to compressed sparse rows in both directions.
// Linear in relationships and nodes where most nodes have some, by sorting where few have.
#pragma once

#include <cstdint>
#include <span>
#include <vector>

#include "graph/ids.h"

namespace clew::graph {

// The rows of one direction; see format::RowsRecord. Dense: owners is empty.
struct RowIndex {
  std::vector<NodeId> owners;
  std::vector<std::uint32_t> offsets;
  std::uint32_t distinct = 0;  // Nodes with neighbours.
};

// A contiguous range of nodes.
struct NodeRange {
  NodeId first{};
  std::uint32_t count = 0;
};

struct SegmentInput {
  std::vector<NodeId> sources;  // By input position; all within source_range.
  std::vector<NodeId> targets;
  NodeRange source_range;
  NodeRange target_range;
};

// Where the rows go, each as long as the input; ids of relationships count from `first`.
struct SegmentOutput {
  RelationshipId first{};
  std::span<NodeId> targets;
  std::span<NodeId> sources;
  std::span<RelationshipId> backward;
};

struct PackedSegment {
  RowIndex outgoing;
  RowIndex incoming;
  std::vector<std::uint32_t> order;  // Input position of each relationship; empty where it is its own, or was not asked for.
};

enum class WantOrder : std::uint8_t { No, Yes };

// Sorted by source, target and input position. The input is consumed.
PackedSegment pack_segment(SegmentInput input, const SegmentOutput& output, WantOrder want_order);

}  // namespace clew::graph
