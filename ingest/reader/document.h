#pragma once
// A document as the reader hands it on: plain text in blocks, each offset of which leads back to a byte of the file.

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clew::ingest {

/// What a stretch of text is on the page. Blocks are parsed one by one: no sentence crosses a block.
/// A Line stands alone without end punctuation: a headline, a credit, a label.
enum class BlockKind : std::uint8_t { Paragraph, Heading, ListItem, Caption, Quote, TableCell, Line };

std::string_view name(BlockKind kind);

/// Bytes [begin, end) of Document::text: never empty, without white space at either end, without line breaks.
/// What belongs to the layout (bullets, quote marks of mail, underlines) lies outside the blocks.
struct Block {
  BlockKind kind = BlockKind::Paragraph;
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
};

/// Where a stretch of text, up to the next run, came from.
enum class RunKind : std::uint8_t {
  Copied,     // byte for byte
  Converted,  // as a whole: an entity, a line break that became a space, a character of another encoding
};

struct OffsetRun {
  std::uint32_t text_begin = 0;
  std::uint32_t file_begin = 0;
  std::uint32_t file_length = 0;  // bytes of the file; of a copied run as many as it has bytes of text
  RunKind kind = RunKind::Copied;
};

/// Bytes [begin, end) of a file.
struct FileRange {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  bool operator==(const FileRange&) const = default;
};

/// What Document::place counts.
enum class PlaceUnit : std::uint8_t { Line, Page };

struct Document {
  std::string name;                         // how the run names it: the path relative to what the user gave
  std::string path;                         // where it lies; empty for a text that came from no file
  std::string title;                        // may be empty
  std::optional<std::string> date;          // ISO 8601, "2025-08-08"; of the document, not of the run
  std::string text;                         // valid UTF-8
  std::vector<Block> blocks;                // in order, disjoint
  std::vector<OffsetRun> offsets;           // in order of the text; they cover it
  std::uint32_t replaced_bytes = 0;         // invalid UTF-8 that became U+FFFD
  PlaceUnit place_unit = PlaceUnit::Line;   // pages: "the file" of the offsets is what pdftotext makes of the PDF
  std::vector<std::uint32_t> place_begins;  // offsets in the file at which lines or pages begin; the first is 0

  /// The text of a block.
  [[nodiscard]] std::string_view block_text(const Block& block) const;

  /// The byte of the file that the byte `text_offset` of `text` came from; for text.size(), the end of the last.
  [[nodiscard]] std::uint32_t file_offset(std::uint32_t text_offset) const;

  /// The bytes of the file that bytes [begin, end) of `text` came from: whole entities, whole characters.
  [[nodiscard]] FileRange file_range(std::uint32_t begin, std::uint32_t end) const;

  /// Line or page of a byte of `text`, counted from 1.
  [[nodiscard]] std::uint32_t place(std::uint32_t text_offset) const;
};

/// Something about one document that the user should know: the run goes on, the list is shown at its end.
struct Issue {
  std::string document;
  std::string place;   // "line 3, byte 120"; empty for the whole document
  std::string reason;  // a sentence that says what was done about it
};

}  // namespace clew::ingest
