#pragma once
// Blocks of running text, as Markdown and HTML have them: white space is one space, and what parts blocks is markup.

#include <cstddef>
#include <string_view>

#include "ingest/reader/text_builder.h"
#include "ingest/reader/text_sink.h"

namespace clew::ingest::reader {

class FlowBuilder final : public TextSink {
 public:
  /// The source must outlive the builder.
  explicit FlowBuilder(const DecodedText& source) : source_(source.text), builder_(source) {}

  /// Ends the block; the next text begins one of this kind. A paragraph that turns out to be a line that stands alone becomes a
  /// Line.
  void begin(BlockKind kind);

  void add_source(std::size_t begin, std::size_t end) override;
  void add_converted(std::string_view text, std::size_t begin, std::size_t end) override;

  /// White space between what was added last and what comes next.
  void add_space() { note_space(source_end_, source_end_); }

  /// A line break that the writer put there: ends the block, unless the text obviously goes on below it.
  void break_line();

  /// Text and blocks so far.
  [[nodiscard]] const Document& document() const { return builder_.document(); }

  Document finish() &&;

 private:
  void prepare(std::string_view text, std::size_t begin);
  void add_instead(std::string_view text, std::size_t begin, std::size_t end);
  void note_space(std::size_t begin, std::size_t end);
  void end_block();
  [[nodiscard]] std::string_view block_text() const;

  std::string_view source_;
  TextBuilder builder_;
  BlockKind kind_ = BlockKind::Paragraph;
  bool open_ = false;   // text of the block has been added
  bool break_ = false;  // a line break stands before the next text
  bool space_ = false;  // white space stands before it: bytes [space_begin_, space_end_) of the source
  std::size_t space_begin_ = 0;
  std::size_t space_end_ = 0;
  std::size_t block_begin_ = 0;  // in the text
  std::size_t source_end_ = 0;   // of what was added last
};

}  // namespace clew::ingest::reader
