#include "ingest/reader/title_and_date.h"

#include <algorithm>
#include <span>

#include "ingest/reader/line_markers.h"
#include "ingest/reader/written_date.h"

namespace clew::ingest::reader {

namespace {

constexpr std::size_t kTitleBlocks = 3;       // among which the title is looked for
constexpr std::size_t kDateBlocks = 12;       // among which the date is looked for
constexpr std::size_t kLongestTitle = 200;    // bytes
constexpr std::size_t kLongestQuestion = 80;  // bytes of a title that ends with ? or !

std::span<const Block> top(const Document& document, std::size_t blocks) {
  return std::span(document.blocks).first(std::min(blocks, document.blocks.size()));
}

/// A headline may ask or exclaim, but not tell.
bool can_be_title(const Block& block, std::string_view text) {
  if (text.size() > kLongestTitle || text.ends_with(',') || is_byline(text) || match_date_line(text)) return false;
  if (block.kind == BlockKind::Heading || block.kind == BlockKind::Line) return true;
  const char last = text.back();
  return block.kind == BlockKind::Paragraph && text.size() <= kLongestQuestion && (last == '?' || last == '!') &&
         speaker_label(text) == SpeakerLabel::None;
}

}  // namespace

bool is_byline(std::string_view line) {
  return line.starts_with("By ") || line.starts_with("BY ") || line.starts_with("by ");
}

std::string title_of(const Document& document) {
  for (const Block& block : top(document, kTitleBlocks)) {
    const std::string_view text = document.block_text(block);
    if (can_be_title(block, text)) return std::string(text);
    if (block.kind == BlockKind::Paragraph && !match_date_line(text) && !is_byline(text)) break;  // the text has begun
  }
  return "";
}

std::optional<std::string> date_of(const Document& document) {
  for (const Block& block : top(document, kDateBlocks)) {
    const std::string_view text = document.block_text(block);
    if (auto date = match_date_line(text)) return date->iso;
    if (auto date = match_dateline(text)) return date->iso;
  }
  return std::nullopt;
}

}  // namespace clew::ingest::reader
