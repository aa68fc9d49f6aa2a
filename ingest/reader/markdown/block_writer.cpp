#include "ingest/reader/markdown/block_writer.h"

#include <algorithm>
#include <functional>

#include "ingest/reader/html/add_blocks.h"
#include "ingest/reader/html/character_reference.h"
#include "ingest/reader/html/element.h"
#include "ingest/reader/html/tree.h"

namespace clew::ingest::reader::markdown {

namespace {

/// What a block makes of text right inside it; a paragraph of an item or a quote stays an item or a quote.
BlockKind kind_inside(MD_BLOCKTYPE type, BlockKind outside) {
  switch (type) {
    case MD_BLOCK_H:
      return BlockKind::Heading;
    case MD_BLOCK_LI:
      return BlockKind::ListItem;
    case MD_BLOCK_QUOTE:
      return BlockKind::Quote;
    case MD_BLOCK_TH:
    case MD_BLOCK_TD:
      return BlockKind::TableCell;
    default:
      return outside;
  }
}

bool is_white(std::string_view text) {
  return text.find_first_not_of(" \t\r\n") == text.npos;
}

}  // namespace

BlockWriter::BlockWriter(FlowBuilder& builder, std::string_view source, std::size_t begin)
    : builder_(builder),
      source_(source),
      lines_(split_lines(source, begin)),
      wrapping_(measure_wrapping(source, lines_)),
      source_end_(begin) {}

void BlockWriter::enter_block(MD_BLOCKTYPE type) {
  kinds_.push_back(kind_inside(type, kinds_.back()));
  builder_.begin(kinds_.back());
  in_code_ = type == MD_BLOCK_CODE;
  in_html_ = type == MD_BLOCK_HTML;
  html_begin_ = html_end_ = 0;
}

void BlockWriter::leave_block(MD_BLOCKTYPE type, const void* detail) {
  if (in_html_) add_html_block();
  in_code_ = false;
  in_html_ = false;
  const std::size_t blocks = builder_.document().blocks.size();
  kinds_.pop_back();
  builder_.begin(kinds_.back());
  const bool is_title = type == MD_BLOCK_H && title_.empty() && static_cast<const MD_BLOCK_H_DETAIL*>(detail)->level == 1;
  if (is_title && builder_.document().blocks.size() > blocks)
    title_ = builder_.document().block_text(builder_.document().blocks.back());
}

void BlockWriter::enter_span(MD_SPANTYPE type) {
  images_ += type == MD_SPAN_IMG ? 1 : 0;
}
void BlockWriter::leave_span(MD_SPANTYPE type) {
  images_ -= type == MD_SPAN_IMG ? 1 : 0;
}

void BlockWriter::add_text(MD_TEXTTYPE type, std::string_view text) {
  if (in_code_ || images_ > 0) return;
  if (type == MD_TEXT_SOFTBR) return add_soft_break();
  if (type == MD_TEXT_BR) return builder_.break_line();
  const std::size_t begin = offset_of(text);
  if (begin == source_.npos) return builder_.add_space();  // a line break within a span of code
  source_end_ = begin + text.size();
  if (type == MD_TEXT_HTML) return add_html(text, begin);
  if (type == MD_TEXT_ENTITY) return builder_.add_converted(html::decode_reference(text), begin, source_end_);
  builder_.add_source(begin, source_end_);
}

/// A part of a block of HTML, or a tag within a line.
void BlockWriter::add_html(std::string_view markup, std::size_t begin) {
  if (!in_html_) {
    if (html::equal_ignoring_case(markup.substr(0, 3), "<br")) builder_.break_line();
    return;
  }
  if (html_begin_ == html_end_) html_begin_ = html_end_ = begin;
  if (is_white(source_.substr(html_end_, begin - html_end_))) html_end_ = begin + markup.size();  // else quote marks lie between
}

void BlockWriter::add_html_block() {
  if (html_begin_ == html_end_) return;
  const html::Tree tree(source_.substr(html_begin_, html_end_ - html_begin_));
  const html::Weights weights = html::weigh(tree.root());
  html::add_blocks(builder_, tree.root(), source_, weights, weights.at(&tree.root()));
}

/// A line break in a paragraph: of no meaning to Markdown, but writers put lines that stand alone below one another.
void BlockWriter::add_soft_break() {
  const auto next =
      std::upper_bound(lines_.begin(), lines_.end(), source_end_, [](std::size_t at, const Line& line) { return at <= line.end; });
  const bool breaks =
      next != lines_.end() && std::next(next) != lines_.end() && !runs_on(source_, *next, *std::next(next), wrapping_);
  if (breaks) return builder_.break_line();
  builder_.add_space();
}

std::size_t BlockWriter::offset_of(std::string_view text) const {
  const std::less_equal<const char*> not_after;
  const bool inside =
      not_after(source_.data(), text.data()) && not_after(text.data() + text.size(), source_.data() + source_.size());
  return inside ? static_cast<std::size_t>(text.data() - source_.data()) : source_.npos;
}

}  // namespace clew::ingest::reader::markdown
