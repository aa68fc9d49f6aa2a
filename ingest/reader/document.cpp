#include "ingest/reader/document.h"

#include <algorithm>
#include <cassert>

namespace clew::ingest {

namespace {

/// The run that holds a byte of the text, or null before the first.
const OffsetRun* run_of(const Document& document, std::uint32_t text_offset) {
  auto after = std::upper_bound(document.offsets.begin(), document.offsets.end(), text_offset,
                                [](std::uint32_t offset, const OffsetRun& run) { return offset < run.text_begin; });
  return after == document.offsets.begin() ? nullptr : &*std::prev(after);
}

}  // namespace

std::string_view name(BlockKind kind) {
  switch (kind) {
    case BlockKind::Paragraph:
      return "Paragraph";
    case BlockKind::Heading:
      return "Heading";
    case BlockKind::ListItem:
      return "ListItem";
    case BlockKind::Caption:
      return "Caption";
    case BlockKind::Quote:
      return "Quote";
    case BlockKind::TableCell:
      return "TableCell";
    case BlockKind::Line:
      return "Line";
  }
  return "";
}

std::string_view Document::block_text(const Block& block) const {
  return std::string_view(text).substr(block.begin, block.end - block.begin);
}

std::uint32_t Document::file_offset(std::uint32_t text_offset) const {
  const OffsetRun* run = run_of(*this, text_offset);
  if (run == nullptr) return text_offset;
  if (text_offset >= text.size()) return run->file_begin + run->file_length;
  return run->file_begin + (run->kind == RunKind::Copied ? text_offset - run->text_begin : 0);
}

FileRange Document::file_range(std::uint32_t begin, std::uint32_t end) const {
  assert(begin <= end && end <= text.size());
  const std::uint32_t file_begin = file_offset(begin);
  const OffsetRun* last = begin < end ? run_of(*this, end - 1) : nullptr;
  if (last == nullptr) return {file_begin, file_begin + (end - begin)};
  return {file_begin, last->file_begin + (last->kind == RunKind::Copied ? end - last->text_begin : last->file_length)};
}

std::uint32_t Document::place(std::uint32_t text_offset) const {
  auto after = std::upper_bound(place_begins.begin(), place_begins.end(), file_offset(text_offset));
  return std::max<std::uint32_t>(1, static_cast<std::uint32_t>(after - place_begins.begin()));
}

}  // namespace clew::ingest
