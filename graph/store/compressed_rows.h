// Compressed sparse rows: one direction of one segment as it is stored. Where most nodes of the kind have neighbours the
// rows are dense (an offset a node of the kind); where few have, they are sparse (the nodes that have, sorted, and their
// offsets), so that thousands of small segments cost no more than their relationships.
#pragma once

#include <algorithm>

#include "graph/neighbours.h"

namespace clew::graph {

struct CompressedRows {
  NodeId first{};                          // Of the kind whose nodes have the rows.
  std::uint32_t count = 0;                 // Nodes of the kind.
  std::span<const NodeId> owners;          // Sparse: the nodes with a row, ascending. Dense: empty.
  std::span<const std::uint32_t> offsets;  // Into nodes: rows + 1 of them, or none where there are no relationships.
  std::span<const NodeId> nodes;           // Neighbours of all rows, row by row.
  std::span<const RelationshipId> listed;  // Beside nodes, backward; empty forward, where ids are consecutive:
  RelationshipId first_relationship{};     // the id of the relationship at nodes[0].

  bool sparse() const { return !owners.empty(); }
  std::uint32_t rows() const { return offsets.empty() ? 0 : static_cast<std::uint32_t>(offsets.size() - 1); }

  NodeId owner(std::uint32_t row) const { return sparse() ? owners[row] : static_cast<NodeId>(index(first) + row); }

  // The row of a node; rows() where it has none.
  std::uint32_t row_of(NodeId node) const {
    if (sparse()) {
      const auto found = std::lower_bound(owners.begin(), owners.end(), node);
      return found != owners.end() && *found == node ? static_cast<std::uint32_t>(found - owners.begin()) : rows();
    }
    return std::min(index(node) - index(first), rows());  // A node below `first` wraps around to beyond the rows.
  }

  Neighbours at(std::uint32_t row) const {
    const std::uint32_t begin = offsets[row];
    const RelationshipIds ids = listed.empty() ? RelationshipIds(static_cast<RelationshipId>(index(first_relationship) + begin))
                                               : RelationshipIds(listed.data() + begin);
    return {nodes.subspan(begin, offsets[row + 1] - begin), ids};
  }

  void prefetch_place(NodeId node) const {
    if (sparse()) return;
    const std::uint32_t row = row_of(node);
    if (row < rows()) __builtin_prefetch(&offsets[row]);
  }
  void prefetch_row(NodeId node) const {
    if (sparse()) return;
    const std::uint32_t row = row_of(node);
    if (row < rows()) __builtin_prefetch(nodes.data() + offsets[row]);
  }

  Neighbours operator[](NodeId node) const {
    const std::uint32_t row = row_of(node);
    return row < rows() ? at(row) : Neighbours{};
  }
};

}  // namespace clew::graph
