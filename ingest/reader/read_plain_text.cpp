#include <utility>
#include <vector>

#include "ingest/reader/preamble.h"
#include "ingest/reader/read_formats.h"
#include "ingest/reader/segment.h"
#include "ingest/reader/split_dates.h"
#include "ingest/reader/text_builder.h"
#include "ingest/reader/title_and_date.h"

namespace clew::ingest::reader {

namespace {

bool is_letter(char c) {
  return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
}

/// "well-" above "known" is one word.
bool is_hyphenated(std::string_view text, TextSpan line, TextSpan next) {
  const std::string_view end = text.substr(line.begin, line.end - line.begin);
  return end.size() >= 2 && end.ends_with('-') && is_letter(end[end.size() - 2]) && text[next.begin] >= 'a' &&
         text[next.begin] <= 'z';
}

void add_blocks(TextBuilder& builder, std::string_view text, std::size_t begin) {
  std::vector<TextBlock> blocks = segment(text, begin);
  split_dates(text, blocks);
  std::size_t at = 0;
  for (const TextBlock& block : blocks) {
    builder.copy(at, block.lines.front().begin);
    builder.begin_block(block.kind);
    for (std::size_t i = 0; i < block.lines.size(); ++i) {
      const TextSpan line = block.lines[i];
      if (i > 0 && !is_hyphenated(text, block.lines[i - 1], line)) builder.convert(" ", block.lines[i - 1].end, line.begin);
      builder.copy_cleaned(line.begin, line.end);
    }
    builder.end_block();
    at = block.lines.back().end;
  }
  builder.copy(at, text.size());
}

Preamble read_preamble(std::string_view text) {
  Preamble preamble = read_front_matter(text);
  return preamble.end > 0 ? preamble : read_mail_headers(text);
}

}  // namespace

Document read_plain_text(const DecodedText& source) {
  Preamble preamble = read_preamble(source.text);
  TextBuilder builder(source);
  add_blocks(builder, source.text, preamble.end);
  Document document = std::move(builder).finish();
  document.title = preamble.title.empty() ? title_of(document) : std::move(preamble.title);
  document.date = preamble.date ? std::move(preamble.date) : date_of(document);
  return document;
}

}  // namespace clew::ingest::reader
