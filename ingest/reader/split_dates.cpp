#include "ingest/reader/split_dates.h"

#include <algorithm>
#include <optional>

#include "ingest/reader/line_shape.h"
#include "ingest/reader/written_date.h"

namespace clew::ingest::reader {

namespace {

constexpr std::size_t kTopBlocks = 6;
constexpr std::size_t kLongestHeadline = 300;  // bytes

/// Where a block of one line falls into a date and the rest, or the rest and a date: the offset of the second part.
std::optional<std::size_t> find_seam(const TextBlock& block, std::string_view line) {
  if (block.lines.size() != 1 || line.size() < 2) return std::nullopt;
  if (const auto date = match_date(line, 0); date && date->has_weekday) {
    const std::size_t rest = line.find_first_not_of(" \t", date->end);
    const bool begins_anew = rest != line.npos && rest > date->end && !starts_lower(line.substr(rest));
    return begins_anew && block.kind == BlockKind::Paragraph ? std::optional(rest) : std::nullopt;
  }
  const auto date = line.size() <= kLongestHeadline ? find_date(line) : std::nullopt;
  const bool ends = date && date->has_weekday && date->end == line.size() && date->begin > 0 && line[date->begin - 1] == ' ';
  return ends && !match_date_line(line) ? std::optional(date->begin) : std::nullopt;
}

}  // namespace

void split_dates(std::string_view text, std::vector<TextBlock>& blocks) {
  for (std::size_t i = 0; i < std::min(kTopBlocks, blocks.size()); ++i) {
    const TextSpan line = blocks[i].lines.front();
    const std::string_view content = text.substr(line.begin, line.end - line.begin);
    const std::optional<std::size_t> seam = find_seam(blocks[i], content);
    if (!seam) continue;
    const auto second = line.begin + static_cast<std::uint32_t>(*seam);
    const auto first_end = line.begin + static_cast<std::uint32_t>(content.find_last_not_of(" \t", *seam - 1) + 1);
    const bool date_first = match_date(content, 0).has_value();
    const BlockKind kind = blocks[i].kind;
    blocks[i] = {date_first ? BlockKind::Line : kind, {{line.begin, first_end}}};
    blocks.insert(blocks.begin() + static_cast<std::ptrdiff_t>(i) + 1,
                  TextBlock{date_first ? kind : BlockKind::Line, {{second, line.end}}});
    ++i;
  }
}

}  // namespace clew::ingest::reader
