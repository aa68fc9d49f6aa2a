#include <algorithm>

#include "graph/store/verify.h"

namespace clew::graph {
namespace {

using format::Section;

void expect(const Image& image, Section section, bool condition, const char* reason) {
  if (!condition) image.damaged(section, reason);
}

// Verifies the blocks of a section under a part of it.
template <typename T>
void require_part(const Image& image, Section section, std::span<const T> part) {
  const auto begin = reinterpret_cast<const std::byte*>(part.data()) - image.bytes(section).data();
  image.require(section, static_cast<std::uint64_t>(begin), part.size_bytes());
}

bool all_within(std::span<const NodeId> nodes, const Kind& kind) {
  std::uint32_t outside = 0;  // Without an early exit, so that the loop is vectorised.
  for (const NodeId node : nodes) outside |= static_cast<std::uint32_t>(index(node) - index(kind.first) >= kind.stored);
  return outside == 0;
}

}  // namespace

void verify_rows(const Image& image, const Catalogue& catalogue, const Segment& segment, Direction direction,
                 const CompressedRows& rows) {
  require_part(image, Section::RowIndex, rows.owners);
  require_part(image, Section::RowIndex, rows.offsets);
  expect(image, Section::RowIndex, rows.offsets.front() == 0 && rows.offsets.back() == segment.stored,
         "rows do not cover their segment");
  expect(image, Section::RowIndex, std::is_sorted(rows.offsets.begin(), rows.offsets.end()), "the offsets of rows do not ascend");
  expect(image, Section::RowIndex,
         std::adjacent_find(rows.owners.begin(), rows.owners.end(), std::greater_equal<>()) == rows.owners.end() &&
             all_within(rows.owners, catalogue.kinds[index(segment.from(direction))]),
         "the nodes of rows are misplaced");

  const auto section = direction == Direction::Outgoing ? Section::Targets : Section::Sources;
  require_part(image, section, rows.nodes);
  expect(image, section, all_within(rows.nodes, catalogue.kinds[index(segment.to(direction))]), "a neighbour is not of its kind");
  bool sorted = true;
  for (std::uint32_t row = 0; row < rows.rows(); ++row) {
    for (std::uint32_t i = rows.offsets[row] + 1; i < rows.offsets[row + 1]; ++i) sorted &= rows.nodes[i - 1] <= rows.nodes[i];
  }
  expect(image, section, sorted, "the neighbours of a row do not ascend");
}

void verify_relationships(const Image& image, const Segment& segment, std::span<const RelationshipId> listed) {
  require_part(image, Section::BackwardRelationships, listed);
  std::uint32_t outside = 0;
  for (const RelationshipId id : listed) outside |= static_cast<std::uint32_t>(index(id) - index(segment.first) >= segment.stored);
  expect(image, Section::BackwardRelationships, outside == 0, "a relationship is not of its segment");
}

void verify_incidence(const Image& image, const Kind& kind, Direction direction, std::uint64_t begin,
                      std::span<const CompressedRows> rows) {
  const auto words = image.array<std::uint32_t>(Section::Incidence);
  const std::uint64_t offsets_size = std::uint64_t{kind.stored} + 1;
  expect(image, Section::Kinds, begin <= words.size() && offsets_size <= words.size() - begin,
         "incidence lies outside of its section");
  const auto offsets = words.subspan(begin, offsets_size);
  require_part(image, Section::Incidence, offsets);
  expect(image, Section::Incidence, offsets.front() == 0 && std::is_sorted(offsets.begin(), offsets.end()),
         "offsets do not ascend");
  const std::uint64_t size = std::uint64_t{offsets.back()} * 2;
  expect(image, Section::Incidence, size <= words.size() - begin - offsets_size, "rows lie outside of the section");
  const auto pairs = words.subspan(begin + offsets_size, size);
  require_part(image, Section::Incidence, pairs);
  const auto& own = direction == Direction::Outgoing ? kind.outgoing : kind.incoming;
  for (std::size_t i = 0; i < pairs.size(); i += 2) {
    const auto segment = static_cast<SegmentId>(pairs[i]);
    expect(image, Section::Incidence, std::binary_search(own.begin(), own.end(), segment), "a segment is not of its kind");
    expect(image, Section::Incidence, pairs[i + 1] < rows[2 * index(segment) + static_cast<std::size_t>(direction)].rows(),
           "a row lies outside of its segment");
  }
}

}  // namespace clew::graph
