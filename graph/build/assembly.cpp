#include "graph/build/assembly.h"

#include <algorithm>
#include <numeric>

#include "graph/build/incidence.h"

namespace clew::graph {
namespace {

template <Id T>
std::string encode_table(const Names<T>& table) {
  std::vector<std::string_view> names;
  for (std::uint32_t i = 0; i < table.size(); ++i) names.push_back(table[static_cast<T>(i)]);
  return encode_names(names);
}

std::uint32_t size32(const auto& container) {
  return static_cast<std::uint32_t>(container.size());
}

NodeRange range_of(const format::KindRecord& kind) {
  return {static_cast<NodeId>(kind.first), kind.count};
}

}  // namespace

Assembly::Assembly(Builder& builder, unsigned threads) : builder_(builder), threads_(threads) {}

std::shared_ptr<const Sections> Assembly::run() {
  put_names();
  place_nodes();
  draft_node_columns();
  segments_ = gather_segments(builder_.batches_, NodePlaces(std::move(node_runs_)), kind_starts_, threads_);
  pack_segments();
  encode_columns();
  return sections_;
}

void Assembly::put_names() {
  std::vector<std::string_view> metadata;
  for (const auto& [key, value] : builder_.metadata_) metadata.insert(metadata.end(), {key, value});
  sections_->metadata = encode_names(metadata);
  sections_->labels = encode_table(builder_.labels_);
  sections_->types = encode_table(builder_.types_);
  sections_->keys = encode_table(builder_.keys_);
}

void Assembly::place_nodes() {
  const auto& groups = builder_.groups_;
  kind_groups_.resize(groups.size());
  std::iota(kind_groups_.begin(), kind_groups_.end(), 0U);
  std::erase_if(kind_groups_, [&](std::uint32_t group) { return groups[group].properties.rows() == 0; });
  std::ranges::sort(
      kind_groups_, std::ranges::less(), [&](std::uint32_t group) -> const auto& { return groups[group].labels; });
  std::vector<std::uint32_t> group_starts(groups.size());
  std::uint32_t next = 0;
  for (const std::uint32_t group : kind_groups_) {
    const auto& labels = groups[group].labels;
    sections_->kinds.push_back({.first = next,
                                .count = groups[group].properties.rows(),
                                .labels_begin = size32(sections_->kind_labels),
                                .labels_count = size32(labels),
                                .incidence = {format::kNoIncidence, format::kNoIncidence}});
    sections_->kind_labels.insert(sections_->kind_labels.end(), labels.begin(), labels.end());
    kind_starts_.push_back(next);
    group_starts[group] = next;
    next += groups[group].properties.rows();
  }
  for (const auto& run : builder_.runs_) {
    node_runs_.push_back({graph::index(run.first), run.count, group_starts[run.group] + run.place});
  }
}

void Assembly::pack_segments() {
  std::uint32_t next = 0;
  for (const SegmentDraft& draft : segments_) {
    sections_->segments.push_back({.type = graph::index(draft.type),
                                   .source_kind = graph::index(draft.source),
                                   .target_kind = graph::index(draft.target),
                                   .first = next,
                                   .count = size32(draft.sources)});
    next += size32(draft.sources);
  }
  sections_->targets.resize(next);
  sections_->sources.resize(next);
  sections_->backward_relationships.resize(next);
  std::vector<PackedSegment> packed(segments_.size());
  parallel_for(segments_.size(), threads_, [&](std::size_t i) {
    SegmentDraft& draft = segments_[i];
    const auto& record = sections_->segments[i];
    const SegmentOutput output{.first = static_cast<RelationshipId>(record.first),
                               .targets = std::span(sections_->targets).subspan(record.first, record.count),
                               .sources = std::span(sections_->sources).subspan(record.first, record.count),
                               .backward = std::span(sections_->backward_relationships).subspan(record.first, record.count)};
    SegmentInput input{.sources = std::move(draft.sources),
                       .targets = std::move(draft.targets),
                       .source_range = range_of(sections_->kinds[graph::index(draft.source)]),
                       .target_range = range_of(sections_->kinds[graph::index(draft.target)])};
    packed[i] = pack_segment(std::move(input), output, draft.properties.has_columns() ? WantOrder::Yes : WantOrder::No);
  });
  draft_relationship_columns(packed);
  put_row_index(packed);
  put_incidence(*sections_);
}

void Assembly::put_row_index(std::vector<PackedSegment>& packed) {
  auto& out = sections_->row_index;
  const auto put = [&](RowIndex& rows) {
    const format::RowsRecord record{.begin = out.size(), .rows = size32(rows.offsets) - 1, .sparse = rows.owners.empty() ? 0U : 1U};
    for (const NodeId owner : rows.owners) out.push_back(graph::index(owner));
    out.insert(out.end(), rows.offsets.begin(), rows.offsets.end());
    rows = {.owners = {}, .offsets = {}, .distinct = rows.distinct};
    return record;
  };
  for (std::size_t i = 0; i < packed.size(); ++i) {
    auto& record = sections_->segments[i];
    record.rows = {put(packed[i].outgoing), put(packed[i].incoming)};
    record.distinct_sources = packed[i].outgoing.distinct;
    record.distinct_targets = packed[i].incoming.distinct;
  }
}

}  // namespace clew::graph
