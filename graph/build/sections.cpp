#include "graph/build/sections.h"

#include <cstring>

namespace clew::graph {
namespace {

void put(std::string& out, std::uint32_t number) {
  char bytes[sizeof(number)];
  std::memcpy(bytes, &number, sizeof(number));
  out.append(bytes, sizeof(number));
}

}  // namespace

std::string encode_names(const std::vector<std::string_view>& names) {
  std::string out;
  put(out, static_cast<std::uint32_t>(names.size()));
  std::uint32_t end = 0;
  for (const auto name : names) put(out, end += static_cast<std::uint32_t>(name.size()));
  for (const auto name : names) out += name;
  return out;
}

Image make_image(std::shared_ptr<const Sections> sections) {
  using format::Section;
  Image::Sections views;
  const auto set = [&](Section section, const auto& data) { views[format::position(section)] = std::as_bytes(std::span(data)); };
  set(Section::Metadata, sections->metadata);
  set(Section::Labels, sections->labels);
  set(Section::Types, sections->types);
  set(Section::Keys, sections->keys);
  set(Section::Kinds, sections->kinds);
  set(Section::KindLabels, sections->kind_labels);
  set(Section::Segments, sections->segments);
  set(Section::RowIndex, sections->row_index);
  set(Section::Targets, sections->targets);
  set(Section::Sources, sections->sources);
  set(Section::BackwardRelationships, sections->backward_relationships);
  set(Section::Incidence, sections->incidence);
  set(Section::Columns, sections->columns);
  set(Section::ColumnData, sections->column_data);
  return Image(views, std::move(sections));
}

}  // namespace clew::graph
