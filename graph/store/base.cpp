#include "graph/store/base.h"

#include <algorithm>

#include "graph/store/verify.h"

namespace clew::graph {
namespace {

constexpr std::size_t place(SegmentId segment, Direction direction) {
  return 2 * std::size_t{index(segment)} + static_cast<std::size_t>(direction);
}
constexpr std::size_t place(KindId kind, Direction direction) {
  return 2 * std::size_t{index(kind)} + static_cast<std::size_t>(direction);
}

// Runs verify unless that was done before. Two threads may both verify, which does no harm.
template <typename Verify>
void once(std::atomic<bool>& done, const Verify& verify) {
  if (done.load(std::memory_order_acquire)) return;
  verify();
  done.store(true, std::memory_order_release);
}

// The last range that starts at or before the id. Kinds and segments are never empty, so starts are distinct.
std::uint32_t range_of(const std::vector<std::uint32_t>& starts, std::uint32_t id) {
  return static_cast<std::uint32_t>(std::upper_bound(starts.begin(), starts.end(), id) - starts.begin() - 1);
}

std::vector<std::atomic<bool>> flags(std::size_t count, bool value) {
  std::vector<std::atomic<bool>> result(count);
  for (auto& flag : result) flag.store(value, std::memory_order_relaxed);
  return result;
}

}  // namespace

Base::Base(Image image)
    : image_(std::move(image)),
      catalogue_(read_catalogue(image_)),
      rows_(read_rows(image_, catalogue_)),
      columns_(read_columns(image_, catalogue_)),
      rows_verified_(flags(rows_.size(), image_.trusted())),
      relationships_verified_(flags(catalogue_.segments.size(), image_.trusted())),
      columns_verified_(flags(columns_.size(), image_.trusted())),
      incidence_verified_(flags(2 * catalogue_.kinds.size(), image_.trusted())) {
  for (const Kind& kind : catalogue_.kinds) {
    kind_starts_.push_back(index(kind.first));
    node_count_ += kind.stored;
  }
  for (const Segment& segment : catalogue_.segments) {
    segment_starts_.push_back(index(segment.first));
    relationship_count_ += segment.stored;
  }
  for (const auto& record : image_.array<format::KindRecord>(format::Section::Kinds)) {
    incidence_.insert(incidence_.end(), record.incidence.begin(), record.incidence.end());
  }
  nodes_only_ = rows_;
  for (auto& rows : nodes_only_) rows.listed = {};
  assign_columns();
}

void Base::assign_columns() {
  kind_columns_.resize(catalogue_.kinds.size());
  segment_columns_.resize(catalogue_.segments.size());
  for (std::uint32_t i = 0; i < columns_.size(); ++i) {
    const Column& column = columns_[i];
    if (column.owner() == EntityType::Node) {
      kind_columns_[range_of(kind_starts_, column.first())].push_back(i);
      continue;
    }
    for (auto segment = range_of(segment_starts_, column.first());
         segment < segment_starts_.size() && segment_starts_[segment] - column.first() < column.rows(); ++segment) {
      segment_columns_[segment].push_back(i);
    }
  }
}

KindId Base::kind(NodeId node) const {
  return static_cast<KindId>(range_of(kind_starts_, index(node)));
}

SegmentId Base::segment(RelationshipId relationship) const {
  return static_cast<SegmentId>(range_of(segment_starts_, index(relationship)));
}

const CompressedRows& Base::rows(SegmentId segment, Direction direction, RowParts parts) const {
  const std::size_t at = place(segment, direction);
  once(rows_verified_[at], [&] { verify_rows(image_, catalogue_, catalogue_.segments[index(segment)], direction, rows_[at]); });
  if (parts == RowParts::NodesOnly) return nodes_only_[at];
  if (direction == Direction::Incoming) {
    once(relationships_verified_[index(segment)],
         [&] { verify_relationships(image_, catalogue_.segments[index(segment)], rows_[at].listed); });
  }
  return rows_[at];
}

void Base::verify() const {
  for (std::size_t i = 0; i < format::kSections; ++i) image_.require(static_cast<format::Section>(i));
  for (std::uint32_t i = 0; i < catalogue_.segments.size(); ++i) {
    for (const auto direction : {Direction::Outgoing, Direction::Incoming}) {
      rows(static_cast<SegmentId>(i), direction, RowParts::NodesAndRelationships);
    }
  }
  for (const Kind& kind : catalogue_.kinds) {
    for (const auto direction : {Direction::Outgoing, Direction::Incoming}) {
      const KindId id = this->kind(kind.first);
      if (has_incidence(id, direction)) incidence(id, direction, kind.first);
    }
  }
  for (std::uint32_t i = 0; i < columns_.size(); ++i) column(i);
}

bool Base::has_incidence(KindId kind, Direction direction) const {
  return incidence_[place(kind, direction)] != format::kNoIncidence;
}

std::span<const IncidentRow> Base::incidence(KindId kind, Direction direction, NodeId node) const {
  const std::size_t at = place(kind, direction);
  const Kind& own = catalogue_.kinds[index(kind)];
  once(incidence_verified_[at], [&] { verify_incidence(image_, own, direction, incidence_[at], rows_); });
  const auto words = image_.array<std::uint32_t>(format::Section::Incidence).subspan(incidence_[at]);
  const std::uint32_t row = index(node) - index(own.first);
  const auto pairs =
      words.subspan(std::size_t{own.stored} + 1 + 2 * std::size_t{words[row]}, 2 * std::size_t{words[row + 1] - words[row]});
  return {reinterpret_cast<const IncidentRow*>(pairs.data()), pairs.size() / 2};
}

const Column& Base::column(std::uint32_t position) const {
  once(columns_verified_[position], [&] { verify_column(image_, columns_[position]); });
  return columns_[position];
}

const Column* Base::find(std::span<const std::uint32_t> positions, KeyId key) const {
  const auto found = std::lower_bound(positions.begin(), positions.end(), key,
                                      [&](std::uint32_t position, KeyId wanted) { return columns_[position].key() < wanted; });
  return found != positions.end() && columns_[*found].key() == key ? &column(*found) : nullptr;
}

const Column* Base::column(KindId kind, KeyId key) const {
  return find(columns(kind), key);
}
const Column* Base::column(SegmentId segment, KeyId key) const {
  return find(columns(segment), key);
}

}  // namespace clew::graph
