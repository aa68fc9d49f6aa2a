#include "graph/store/read_catalogue.h"

#include <algorithm>
#include <cstring>

namespace clew::graph {
namespace {

using format::Section;

void expect(const Image& image, Section section, bool condition, const char* reason) {
  if (!condition) image.damaged(section, reason);
}

// The section as whole records.
template <typename T>
std::span<const T> records(const Image& image, Section section) {
  image.require(section);
  expect(image, section, image.bytes(section).size() % sizeof(T) == 0, "it does not consist of whole records");
  return image.array<T>(section);
}

std::vector<std::string_view> read_names(const Image& image, Section section) {
  image.require(section);
  const auto words = image.array<std::uint32_t>(section);
  expect(image, section, !words.empty() && words[0] <= words.size() - 1, "it holds fewer names than it says");
  const auto ends = words.subspan(1, words[0]);
  const auto text = image.bytes(section).subspan((std::size_t{1} + ends.size()) * sizeof(std::uint32_t));
  std::vector<std::string_view> names;
  names.reserve(ends.size());
  std::uint32_t begin = 0;
  for (const std::uint32_t end : ends) {
    expect(image, section, begin <= end && end <= text.size(), "a name lies outside of the text");
    names.emplace_back(reinterpret_cast<const char*>(text.data()) + begin, end - begin);
    begin = end;
  }
  return names;
}

template <Id T>
Names<T> read_name_table(const Image& image, Section section) {
  Names<T> table;
  for (const auto name : read_names(image, section)) {
    expect(image, section, !table.find(name), "a name stands in it twice");
    table.intern(name);
  }
  return table;
}

Metadata read_metadata(const Image& image) {
  const auto texts = read_names(image, Section::Metadata);
  expect(image, Section::Metadata, texts.size() % 2 == 0, "a key has no value");
  Metadata metadata;
  for (std::size_t i = 0; i < texts.size(); i += 2) {
    expect(image, Section::Metadata, i == 0 || texts[i - 2] < texts[i], "its keys are not in order");
    metadata.emplace_back(texts[i], texts[i + 1]);
  }
  return metadata;
}

std::vector<Kind> read_kinds(const Image& image, std::uint32_t labels) {
  const auto label_ids = records<LabelId>(image, Section::KindLabels);
  std::vector<Kind> kinds;
  std::uint32_t next = 0;
  for (const auto& record : records<format::KindRecord>(image, Section::Kinds)) {
    expect(image, Section::Kinds, record.first == next && record.count > 0 && record.count <= kMaxCount - next,
           "node ids have a gap or are too many");
    expect(image, Section::Kinds,
           record.labels_begin <= label_ids.size() && record.labels_count <= label_ids.size() - record.labels_begin,
           "the labels of a kind lie outside of their section");
    const auto own = label_ids.subspan(record.labels_begin, record.labels_count);
    for (std::size_t i = 0; i < own.size(); ++i) {
      expect(image, Section::KindLabels, index(own[i]) < labels && (i == 0 || own[i - 1] < own[i]),
             "a label is unknown or misplaced");
    }
    Kind kind;
    kind.labels.assign(own.begin(), own.end());
    kind.first = static_cast<NodeId>(next);
    kind.stored = kind.alive = record.count;
    expect(image, Section::Kinds, kinds.empty() || kinds.back().labels < kind.labels, "kinds are not in order");
    kinds.push_back(std::move(kind));
    next += record.count;
  }
  return kinds;
}

std::vector<Segment> read_segments(const Image& image, std::uint32_t types, std::size_t kinds) {
  std::vector<Segment> segments;
  std::uint32_t next = 0;
  for (const auto& record : records<format::SegmentRecord>(image, Section::Segments)) {
    expect(image, Section::Segments, record.type < types && record.source_kind < kinds && record.target_kind < kinds,
           "a type or kind is unknown");
    expect(image, Section::Segments, record.first == next && record.count > 0 && record.count <= kMaxCount - next,
           "relationship ids have a gap or are too many");
    const Segment segment{.type = static_cast<TypeId>(record.type),
                          .source = static_cast<KindId>(record.source_kind),
                          .target = static_cast<KindId>(record.target_kind),
                          .first = static_cast<RelationshipId>(next),
                          .stored = record.count,
                          .count = record.count,
                          .distinct_sources = record.distinct_sources,
                          .distinct_targets = record.distinct_targets};
    const auto order = [](const Segment& s) { return std::tuple(s.type, s.source, s.target); };
    expect(image, Section::Segments, segments.empty() || order(segments.back()) < order(segment), "segments are not in order");
    segments.push_back(segment);
    next += record.count;
  }
  for (const auto section : {Section::Targets, Section::Sources, Section::BackwardRelationships}) {
    expect(image, section, image.bytes(section).size() == std::uint64_t{next} * sizeof(std::uint32_t),
           "it does not hold one entry a relationship");
  }
  return segments;
}

void link_segments(std::vector<Kind>& kinds, const std::vector<Segment>& segments) {
  for (std::uint32_t i = 0; i < segments.size(); ++i) {
    kinds[index(segments[i].source)].outgoing.push_back(static_cast<SegmentId>(i));
    kinds[index(segments[i].target)].incoming.push_back(static_cast<SegmentId>(i));
  }
}

// Owners and offsets of one direction of a segment, found in the row index.
void place_rows(const Image& image, const format::RowsRecord& record, CompressedRows& rows) {
  const auto row_index = image.array<std::uint32_t>(Section::RowIndex);
  expect(image, Section::Segments, record.sparse <= 1 && record.rows > 0 && record.rows <= rows.count,
         "the number of rows is wrong");
  expect(image, Section::Segments, record.sparse == 1 || record.rows == rows.count, "rows are missing");
  const std::uint64_t size = std::uint64_t{record.rows} * (1 + record.sparse) + 1;
  expect(image, Section::Segments, record.begin <= row_index.size() && size <= row_index.size() - record.begin,
         "rows lie outside of their section");
  const auto own = row_index.subspan(record.begin, size);
  if (record.sparse == 1) rows.owners = {reinterpret_cast<const NodeId*>(own.data()), record.rows};
  rows.offsets = own.last(record.rows + 1);
}

}  // namespace

Catalogue read_catalogue(const Image& image) {
  Catalogue catalogue;
  catalogue.metadata = read_metadata(image);
  catalogue.labels = read_name_table<LabelId>(image, Section::Labels);
  catalogue.types = read_name_table<TypeId>(image, Section::Types);
  catalogue.keys = read_name_table<KeyId>(image, Section::Keys);
  catalogue.kinds = read_kinds(image, catalogue.labels.size());
  catalogue.segments = read_segments(image, catalogue.types.size(), catalogue.kinds.size());
  link_segments(catalogue.kinds, catalogue.segments);
  return catalogue;
}

std::vector<CompressedRows> read_rows(const Image& image, const Catalogue& catalogue) {
  const auto records = image.array<format::SegmentRecord>(Section::Segments);
  const auto targets = image.array<NodeId>(Section::Targets);
  const auto sources = image.array<NodeId>(Section::Sources);
  const auto backward = image.array<RelationshipId>(Section::BackwardRelationships);
  std::vector<CompressedRows> all;
  all.reserve(2 * records.size());
  for (std::size_t i = 0; i < records.size(); ++i) {
    const Segment& segment = catalogue.segments[i];
    for (const auto direction : {Direction::Outgoing, Direction::Incoming}) {
      const Kind& kind = catalogue.kinds[index(segment.from(direction))];
      const bool outgoing = direction == Direction::Outgoing;
      CompressedRows rows;
      rows.first = kind.first;
      rows.count = kind.stored;
      rows.nodes = (outgoing ? targets : sources).subspan(index(segment.first), segment.stored);
      if (!outgoing) rows.listed = backward.subspan(index(segment.first), segment.stored);
      rows.first_relationship = segment.first;
      place_rows(image, records[i].rows[static_cast<std::size_t>(direction)], rows);
      all.push_back(rows);
    }
  }
  return all;
}

}  // namespace clew::graph
