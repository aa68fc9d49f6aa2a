// The immutable part of a graph: an Image whose catalogue (names, kinds, segments, columns) has been read and validated.
// Rows and columns are verified when first required: what has passed can be read without bounds checks, whatever the file holds.
#pragma once

#include <atomic>
#include <memory>
#include <string>
#include <utility>
#include <vector>

#include "graph/adjacency.h"
#include "graph/store/read_catalogue.h"

namespace clew::graph {

// The row of a node in one of its segments; see Base::incidence.
struct IncidentRow {
  SegmentId segment;
  std::uint32_t row;
};

class Base {
 public:
  // Throws FileError where the catalogue is damaged or contradicts itself.
  explicit Base(Image image);

  const Image& image() const { return image_; }
  const Catalogue& catalogue() const { return catalogue_; }
  std::uint32_t node_count() const { return node_count_; }
  std::uint32_t relationship_count() const { return relationship_count_; }

  KindId kind(NodeId node) const;                        // Requires a node below node_count().
  SegmentId segment(RelationshipId relationship) const;  // Requires a relationship below relationship_count().

  // The rows of a segment, verified. Where parts is NodesOnly, `listed` is empty and relationship ids mean nothing.
  const CompressedRows& rows(SegmentId segment, Direction direction, RowParts parts) const;

  // Whether the rows of nodes of the kind are found by incidence(), instead of asking each segment.
  bool has_incidence(KindId kind, Direction direction) const;
  std::span<const IncidentRow> incidence(KindId kind, Direction direction, NodeId node) const;

  // The column of a key that covers the nodes of a kind, or the relationships of a segment; null where there is none.
  const Column* column(KindId kind, KeyId key) const;
  const Column* column(SegmentId segment, KeyId key) const;
  // All columns that cover a kind or a segment, by key.
  std::span<const std::uint32_t> columns(KindId kind) const { return kind_columns_[index(kind)]; }
  std::span<const std::uint32_t> columns(SegmentId segment) const { return segment_columns_[index(segment)]; }
  const Column& column(std::uint32_t position) const;

  // Verifies all that is verified on first use; throws FileError at the first damage.
  void verify() const;

 private:
  void assign_columns();
  const Column* find(std::span<const std::uint32_t> positions, KeyId key) const;

  Image image_;
  Catalogue catalogue_;
  std::uint32_t node_count_ = 0;
  std::uint32_t relationship_count_ = 0;
  std::vector<std::uint32_t> kind_starts_;  // First ids, ascending.
  std::vector<std::uint32_t> segment_starts_;
  std::vector<CompressedRows> rows_;        // 2 * segment + direction; listed is set.
  std::vector<CompressedRows> nodes_only_;  // The same without listed.
  std::vector<std::uint64_t> incidence_;    // 2 * kind + direction: its place in the section, or kNoIncidence.
  std::vector<Column> columns_;
  std::vector<std::vector<std::uint32_t>> kind_columns_;  // Positions in columns_ that cover a kind, by key.
  std::vector<std::vector<std::uint32_t>> segment_columns_;
  mutable std::vector<std::atomic<bool>> rows_verified_;
  mutable std::vector<std::atomic<bool>> relationships_verified_;
  mutable std::vector<std::atomic<bool>> columns_verified_;
  mutable std::vector<std::atomic<bool>> incidence_verified_;
};

}  // namespace clew::graph
