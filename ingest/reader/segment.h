#pragma once
// Plain text in blocks: paragraphs, headings, items of lists, quotes, cells, and lines that stand alone.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

#include "ingest/reader/document.h"

namespace clew::ingest::reader {

/// Bytes [begin, end) of the text that was segmented, within one line.
struct TextSpan {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// The lines of a block, without markers, quote marks, indents and line breaks; not empty, in order.
struct TextBlock {
  BlockKind kind = BlockKind::Paragraph;
  std::vector<TextSpan> lines;
};

/// The blocks of the text from byte `begin` on.
std::vector<TextBlock> segment(std::string_view text, std::size_t begin = 0);

}  // namespace clew::ingest::reader
