// Kinds and segments: how nodes and relationships are grouped, and how many there are in each group.
// A node is stored with the kind that it was created with. One whose labels change afterwards stays there as a stray until
// the next checkpoint, so that its relationships need not move; match() in graph.h takes strays into account.
#pragma once

#include <span>
#include <vector>

#include "graph/ids.h"

namespace clew::graph {

struct Kind {
  std::vector<LabelId> labels;      // Ascending.
  NodeId first{};                   // Stored nodes: first .. first + stored.
  std::uint32_t stored = 0;         // Deleted ones among them still count.
  std::uint32_t alive = 0;          // Nodes of the kind that exist, created ones included.
  std::vector<NodeId> created;      // Since the last checkpoint, ascending; deleted ones among them still count.
  std::vector<SegmentId> outgoing;  // Segments with relationships from nodes of the kind, by type, then target kind.
  std::vector<SegmentId> incoming;  // Segments with relationships to nodes of the kind, by type, then source kind.
};

struct Segment {
  TypeId type{};
  KindId source{};
  KindId target{};
  RelationshipId first{};              // Stored relationships: first .. first + stored.
  std::uint32_t stored = 0;            // Deleted ones among them still count.
  std::uint32_t count = 0;             // Relationships that exist.
  std::uint32_t distinct_sources = 0;  // Of the stored relationships; of created ones an estimate.
  std::uint32_t distinct_targets = 0;

  KindId from(Direction direction) const { return direction == Direction::Outgoing ? source : target; }
  KindId to(Direction direction) const { return direction == Direction::Outgoing ? target : source; }
};

// How many of the nodes of a kind carry given labels.
enum class Match : std::uint8_t { None, Some, All };

// Nodes to scan: all of one kind that were stored, or all of one kind that were created since. Split it for threads as you
// like; Graph::collect turns a part into node ids.
struct NodeBlock {
  KindId kind{};
  bool exact = false;  // Every node of the block exists and carries the labels; else collect() tests each.
  NodeId first{};      // The block is first .. first + count,
  std::uint32_t count = 0;
  std::span<const NodeId> listed;  // or these, where it is not contiguous (then count of them).

  NodeId operator[](std::uint32_t position) const {
    return listed.empty() ? static_cast<NodeId>(index(first) + position) : listed[position];
  }
};

}  // namespace clew::graph
