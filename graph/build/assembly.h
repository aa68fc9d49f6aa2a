// From what a Builder was given to the sections of a graph: nodes placed by kind, relationships packed by segment, columns
// encoded, and the catalogue that says where everything lies.
#pragma once

#include <memory>

#include "graph/build/builder.h"
#include "graph/build/encode_column.h"
#include "graph/build/gather_segments.h"
#include "graph/build/sections.h"

namespace clew::graph {

class Assembly {
 public:
  // Consumes what the builder holds.
  Assembly(Builder& builder, unsigned threads);

  std::shared_ptr<const Sections> run();

 private:
  // A column to encode.
  struct ColumnDraft {
    EntityType owner{};
    KeyId key{};
    std::uint32_t first = 0;
    ColumnValues values;
    std::vector<std::uint32_t> order;  // See encode_column().
    Indexing indexing{};
  };

  void put_names();
  void place_nodes();
  void pack_segments();
  void put_row_index(std::vector<PackedSegment>& packed);
  void draft_node_columns();
  void draft_relationship_columns(std::vector<PackedSegment>& packed);
  void encode_columns();
  void put_column(const ColumnDraft& draft, EncodedColumn column);

  Builder& builder_;
  unsigned threads_;
  std::shared_ptr<Sections> sections_ = std::make_shared<Sections>();
  std::vector<std::uint32_t> kind_groups_;  // The builder's group of each kind.
  std::vector<std::uint32_t> kind_starts_;
  std::vector<NodePlaces::Run> node_runs_;
  std::vector<SegmentDraft> segments_;
  std::vector<ColumnDraft> columns_;
};

}  // namespace clew::graph
