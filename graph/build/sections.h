// The sections of a graph in memory, as typed arrays.
#pragma once

#include <memory>
#include <string>
#include <vector>

#include "graph/file/format.h"
#include "graph/store/image.h"

namespace clew::graph {

struct Sections {
  std::string metadata;
  std::string labels;
  std::string types;
  std::string keys;
  std::vector<format::KindRecord> kinds;
  std::vector<LabelId> kind_labels;
  std::vector<format::SegmentRecord> segments;
  std::vector<std::uint32_t> row_index;
  std::vector<NodeId> targets;
  std::vector<NodeId> sources;
  std::vector<RelationshipId> backward_relationships;
  std::vector<std::uint32_t> incidence;
  std::vector<format::ColumnRecord> columns;
  std::string column_data;
};

// A NameList of format.h.
std::string encode_names(const std::vector<std::string_view>& names);

// The image of the sections, which it keeps.
Image make_image(std::shared_ptr<const Sections> sections);

}  // namespace clew::graph
