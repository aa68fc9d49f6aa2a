#pragma once
// Grows the text, blocks and offsets of a document out of a decoded source. Offsets of the source go in; offsets of the file come
// out.

#include <string_view>

#include "ingest/reader/decode.h"
#include "ingest/reader/document.h"

namespace clew::ingest::reader {

class TextBuilder {
 public:
  /// The source must outlive the builder.
  explicit TextBuilder(const DecodedText& source) : source_(source) {}

  /// Bytes [begin, end) of the source as they are: what lies between blocks.
  void copy(std::size_t begin, std::size_t end);

  /// Bytes [begin, end) of the source as words are made of: each kind of space and tab becomes a space; soft hyphens, zero-width
  /// spaces, marks of direction and control characters are left out.
  void copy_cleaned(std::size_t begin, std::size_t end);

  /// Text that stands for bytes [begin, end) of the source as a whole.
  void convert(std::string_view text, std::size_t begin, std::size_t end);

  void begin_block(BlockKind kind);

  /// What the open block turned out to be.
  void set_kind(BlockKind kind) { kind_ = kind; }

  /// White space at the ends stays outside the block; a block without anything else is forgotten.
  void end_block();

  [[nodiscard]] const Document& document() const { return document_; }

  /// Text, blocks, offsets, lines and replaced bytes; the rest is the caller's.
  Document finish() &&;

 private:
  const OffsetRun& source_run(std::size_t at);

  const DecodedText& source_;
  Document document_;
  std::size_t run_ = 0;  // of the source, where the last look-up ended
  BlockKind kind_ = BlockKind::Paragraph;
  std::size_t block_begin_ = 0;
};

}  // namespace clew::ingest::reader
