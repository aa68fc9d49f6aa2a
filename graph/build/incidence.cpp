#include "graph/build/incidence.h"

#include <numeric>
#include <span>

namespace clew::graph {
namespace {

// Up to so many segments, each is asked for its row.
constexpr std::size_t kFewSegments = 8;

// Calls visit(position of the owner within the kind, row) for each row that is not empty.
template <typename Visit>
void for_each_owner(const Sections& sections, const format::RowsRecord& rows, const format::KindRecord& kind, const Visit& visit) {
  const std::uint32_t* begin = sections.row_index.data() + rows.begin;
  const std::uint32_t* offsets = rows.sparse == 1 ? begin + rows.rows : begin;
  for (std::uint32_t row = 0; row < rows.rows; ++row) {
    if (offsets[row] < offsets[row + 1]) visit(rows.sparse == 1 ? begin[row] - kind.first : row, row);
  }
}

// Appends count + 1 offsets, and the pairs of segment and row that they lead to.
void append_incidence(Sections& sections, const format::KindRecord& record, std::span<const std::uint32_t> own,
                      Direction direction) {
  const auto rows_of = [&](std::uint32_t segment) -> const auto& {
    return sections.segments[segment].rows[static_cast<std::size_t>(direction)];
  };
  std::vector<std::uint32_t> words(record.count + std::size_t{1});
  for (const std::uint32_t segment : own) {
    for_each_owner(sections, rows_of(segment), record, [&](std::uint32_t node, std::uint32_t) { ++words[node + std::size_t{1}]; });
  }
  std::partial_sum(words.begin(), words.end(), words.begin());
  std::vector<std::uint32_t> cursor(words.begin(), words.end() - 1);
  words.resize(words.size() + 2 * std::size_t{words.back()});
  std::uint32_t* pairs = words.data() + record.count + 1;
  for (const std::uint32_t segment : own) {
    for_each_owner(sections, rows_of(segment), record, [&](std::uint32_t node, std::uint32_t row) {
      const std::size_t place = 2 * std::size_t{cursor[node]++};
      pairs[place] = segment;
      pairs[place + 1] = row;
    });
  }
  sections.incidence.insert(sections.incidence.end(), words.begin(), words.end());
}

}  // namespace

void put_incidence(Sections& sections) {
  for (const auto direction : {Direction::Outgoing, Direction::Incoming}) {
    std::vector<std::vector<std::uint32_t>> segments(sections.kinds.size());
    for (std::uint32_t i = 0; i < sections.segments.size(); ++i) {
      const auto& segment = sections.segments[i];
      segments[direction == Direction::Outgoing ? segment.source_kind : segment.target_kind].push_back(i);
    }
    for (std::size_t kind = 0; kind < segments.size(); ++kind) {
      if (segments[kind].size() <= kFewSegments) continue;
      auto& record = sections.kinds[kind];
      record.incidence[static_cast<std::size_t>(direction)] = sections.incidence.size();
      append_incidence(sections, record, segments[kind], direction);
    }
  }
}

}  // namespace clew::graph
