// Structure of what the catalogue points to: offsets ascend, ids are of nodes and relationships that exist, codes of entries.
// Whatever passes can be read without bounds checks. Each function throws FileError, and reads its part of the image once.
#pragma once

#include "graph/store/read_catalogue.h"

namespace clew::graph {

// `rows` are those of the segment in that direction. Rows have to be sorted, for they are searched and intersected.
void verify_rows(const Image& image, const Catalogue& catalogue, const Segment& segment, Direction direction,
                 const CompressedRows& rows);
// The relationship ids beside backward rows.
void verify_relationships(const Image& image, const Segment& segment, std::span<const RelationshipId> listed);

void verify_column(const Image& image, const Column& column);

// The incidence of a kind at its place in the section: offsets, and rows of segments of the kind.
void verify_incidence(const Image& image, const Kind& kind, Direction direction, std::uint64_t begin,
                      std::span<const CompressedRows> rows);

}  // namespace clew::graph
