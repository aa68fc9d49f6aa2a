#include "ingest/reader/flow_builder.h"

#include <algorithm>

#include "ingest/reader/clean.h"
#include "ingest/reader/line_shape.h"
#include "ingest/reader/paragraph_kind.h"

namespace clew::ingest::reader {

namespace {

constexpr std::string_view kSpace = " \t\n\r\f\v";
constexpr std::string_view kBetweenBlocks = "\n\n";

}  // namespace

void FlowBuilder::begin(BlockKind kind) {
  end_block();
  kind_ = kind;
}

void FlowBuilder::add_source(std::size_t begin, std::size_t end) {
  const std::string_view source = source_.substr(0, end);
  while (begin < end) {
    const std::size_t space = std::min(source.find_first_of(kSpace, begin), end);
    for (std::size_t at = begin; at < space;) {
      const Unclean unclean = find_unclean(source.substr(0, space), at);
      if (at < unclean.begin) {
        prepare(source.substr(at, unclean.begin - at), at);
        builder_.copy(at, unclean.begin);
        source_end_ = unclean.begin;
      }
      add_instead(unclean.instead, unclean.begin, unclean.end);
      at = unclean.end;
    }
    begin = std::min(source.find_first_not_of(kSpace, space), end);
    if (space < begin) note_space(space, begin);
  }
}

void FlowBuilder::add_converted(std::string_view text, std::size_t begin, std::size_t end) {
  for (std::size_t at = 0; at < text.size();) {
    const Unclean unclean = find_unclean(text, at);
    add_instead(text.substr(at, unclean.begin - at), begin, end);
    add_instead(unclean.instead, begin, end);
    at = unclean.end;
  }
}

/// What stands for an unclean character: a space, letters, or nothing.
void FlowBuilder::add_instead(std::string_view text, std::size_t begin, std::size_t end) {
  if (text.empty()) return;
  if (text == " ") return note_space(begin, end);
  prepare(text, begin);
  builder_.convert(text, begin, end);
  source_end_ = end;
}

void FlowBuilder::break_line() {
  break_ = true;
  add_space();
}

void FlowBuilder::note_space(std::size_t begin, std::size_t end) {
  if (!space_) space_begin_ = begin;
  space_ = true;
  space_end_ = std::max(end, space_begin_);
}

std::string_view FlowBuilder::block_text() const {
  return std::string_view(document().text).substr(block_begin_);
}

/// Writes what stands between the text so far and `text`, which comes from byte `begin` of the source.
void FlowBuilder::prepare(std::string_view text, std::size_t begin) {
  if (open_ && break_ && (ends_sentence(block_text()) || !starts_lower(text))) end_block();
  if (!open_) {
    if (!document().text.empty()) builder_.convert(kBetweenBlocks, std::min(source_end_, begin), begin);
    builder_.begin_block(kind_);
    block_begin_ = document().text.size();
    open_ = true;
  } else if (space_) {
    if (source_.substr(space_begin_, space_end_ - space_begin_) == " ") {
      builder_.copy(space_begin_, space_end_);
    } else {
      builder_.convert(" ", space_begin_, space_end_);
    }
  }
  space_ = false;
  break_ = false;
}

void FlowBuilder::end_block() {
  if (open_) {
    if (kind_ == BlockKind::Paragraph) builder_.set_kind(paragraph_kind(block_text()));
    builder_.end_block();
  }
  open_ = false;
  space_ = false;
  break_ = false;
}

Document FlowBuilder::finish() && {
  end_block();
  return std::move(builder_).finish();
}

}  // namespace clew::ingest::reader
