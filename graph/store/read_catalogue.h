// Reading the catalogue of an image: small sections that say where in the large ones everything lies. All counts, ranges and
// references are validated here, so that what is returned never points outside of its section.
#pragma once

#include <vector>

#include "graph/column.h"
#include "graph/kind.h"
#include "graph/metadata.h"
#include "graph/names.h"
#include "graph/store/compressed_rows.h"
#include "graph/store/image.h"

namespace clew::graph {

struct Catalogue {
  Metadata metadata;
  Names<LabelId> labels;
  Names<TypeId> types;
  Names<KeyId> keys;
  std::vector<Kind> kinds;  // outgoing and incoming are filled in.
  std::vector<Segment> segments;
};

// Each throws FileError where the section is damaged, or contradicts itself or another.
Catalogue read_catalogue(const Image& image);
std::vector<CompressedRows> read_rows(const Image& image, const Catalogue& catalogue);  // At 2 * segment + direction.
std::vector<Column> read_columns(const Image& image, const Catalogue& catalogue);

}  // namespace clew::graph
