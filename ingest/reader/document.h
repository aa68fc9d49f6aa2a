#pragma once
// A document as the reader hands it on: plain text in blocks, each offset of which leads back to a byte of the file.

#include <cstdint>
#include <optional>
#include <string>
#include <vector>

namespace clew::ingest {

/// What a stretch of text is on the page. Blocks are parsed one by one: no sentence crosses a block.
enum class BlockKind : std::uint8_t { Paragraph, Heading, ListItem, Caption, Quote, TableCell, Line };

/// Bytes [begin, end) of Document::text.
struct Block {
  BlockKind kind = BlockKind::Paragraph;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// Text from `text_begin` on was copied from the file from `file_begin` on, byte for byte, until the next run starts.
struct OffsetRun {
  std::uint32_t text_begin = 0;
  std::uint32_t file_begin = 0;
};

struct Document {
  std::string name;                  // how the run names it: the path relative to what the user gave
  std::string path;                  // where it lies
  std::string title;                 // may be empty
  std::optional<std::string> date;   // ISO 8601, "2025-08-08"; of the document, not of the run
  std::string text;                  // valid UTF-8
  std::vector<Block> blocks;         // in order, disjoint
  std::vector<OffsetRun> offsets;    // in order of both fields
  std::uint32_t replaced_bytes = 0;  // invalid UTF-8 that became U+FFFD

  /// The byte of the file that the byte `text_offset` of `text` came from.
  [[nodiscard]] std::uint32_t file_offset(std::uint32_t text_offset) const;
};

/// Something about one document that the user should know: the run goes on, the list is shown at its end.
struct Issue {
  std::string document;
  std::string place;   // "line 3, byte 120"; empty for the whole document
  std::string reason;  // a sentence that says what was done about it
};

}  // namespace clew::ingest
