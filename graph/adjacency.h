// One direction of one segment, as an expanding operator reads it: made once an operator, asked once a node.
// Where the graph has no changes a row costs one well-predicted branch more than the arrays themselves.
#pragma once

#include <algorithm>

#include "graph/store/compressed_rows.h"

namespace clew::graph {

class Overlay;

// Whether an operator wants the ids of relationships; backward they lie in a column of their own, which is then left alone.
enum class RowParts : std::uint8_t { NodesOnly, NodesAndRelationships };

class Adjacency {
 public:
  Adjacency(const CompressedRows& base, const Overlay* overlay, SegmentId segment, Direction direction)
      : base_(base), overlay_(overlay), segment_(segment), direction_(direction) {}

  // Neighbours of any node; none for a node of another kind than the segment's.
  Neighbours operator[](NodeId node) const {
    if (overlay_ != nullptr) [[unlikely]]
      return changed(node);
    return base_[node];
  }

  std::uint32_t degree(NodeId node) const { return static_cast<std::uint32_t>((*this)[node].size()); }

  // Hints that the row of a node will be read: first where it lies, then, some time later, its beginning. Of stored rows.
  void prefetch_place(NodeId node) const { base_.prefetch_place(node); }
  void prefetch_row(NodeId node) const { base_.prefetch_row(node); }

  bool contains(NodeId node, NodeId neighbour) const {
    const auto row = (*this)[node].nodes;
    return std::binary_search(row.begin(), row.end(), neighbour);
  }

  // All rows of the segment by position, to read every relationship once, in any partition of 0 .. positions().
  // A row may be empty; each node has at most one row that is not.
  std::uint32_t positions() const { return overlay_ != nullptr ? changed_positions() : base_.rows(); }
  NodeId node_at(std::uint32_t position) const { return position < base_.rows() ? base_.owner(position) : changed_node(position); }
  Neighbours at(std::uint32_t position) const {
    if (overlay_ != nullptr) [[unlikely]]
      return changed_at(position);
    return base_.at(position);
  }

  SegmentId segment() const { return segment_; }
  Direction direction() const { return direction_; }

 private:
  Neighbours changed(NodeId node) const;
  std::uint32_t changed_positions() const;
  NodeId changed_node(std::uint32_t position) const;
  Neighbours changed_at(std::uint32_t position) const;

  CompressedRows base_;
  const Overlay* overlay_;
  SegmentId segment_;
  Direction direction_;
};

}  // namespace clew::graph
