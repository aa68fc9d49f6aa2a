#pragma once
// What md4c reports of a Markdown text, turned into blocks.

#include <md4c.h>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/reader/flow_builder.h"
#include "ingest/reader/lines.h"
#include "ingest/reader/wrapping.h"

namespace clew::ingest::reader::markdown {

class BlockWriter {
 public:
  /// Writes the source from byte `begin` on, which must outlive the writer.
  BlockWriter(FlowBuilder& builder, std::string_view source, std::size_t begin);

  void enter_block(MD_BLOCKTYPE type);
  void leave_block(MD_BLOCKTYPE type, const void* detail);
  void enter_span(MD_SPANTYPE type);
  void leave_span(MD_SPANTYPE type);
  void add_text(MD_TEXTTYPE type, std::string_view text);

  /// The first heading of the first level; empty if there is none.
  [[nodiscard]] const std::string& title() const { return title_; }

 private:
  void add_html(std::string_view markup, std::size_t begin);
  void add_html_block();
  void add_soft_break();
  [[nodiscard]] std::size_t offset_of(std::string_view text) const;

  FlowBuilder& builder_;
  std::string_view source_;
  std::vector<Line> lines_;
  Wrapping wrapping_;
  std::string title_;
  std::vector<BlockKind> kinds_ = {BlockKind::Paragraph};
  unsigned images_ = 0;  // that are open: their text is a caption
  bool in_code_ = false;
  bool in_html_ = false;  // a block of HTML is open: bytes [html_begin_, html_end_) of the source
  std::size_t html_begin_ = 0;
  std::size_t html_end_ = 0;
  std::size_t source_end_ = 0;  // of the text that was added last
};

}  // namespace clew::ingest::reader::markdown
