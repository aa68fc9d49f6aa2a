#include "ingest/reader/lines.h"

#include <algorithm>

#include "ingest/reader/utf8.h"

namespace clew::ingest::reader {

namespace {

constexpr std::uint32_t kTabColumns = 8;
constexpr std::uint32_t kDeepestQuoteIndent = 3;  // a mark further in belongs to the text
constexpr std::string_view kNoBreakSpace = "\xC2\xA0";
constexpr std::string_view kLineSeparator = "\xE2\x80\xA8";
constexpr std::string_view kParagraphSeparator = "\xE2\x80\xA9";

struct LineEnd {
  std::size_t at = 0;
  std::size_t length = 0;  // bytes of the break; 0 at the end of the text
};

LineEnd find_line_end(std::string_view text, std::size_t at) {
  for (; at < text.size(); ++at) {
    const char c = text[at];
    if (c == '\r') return {at, text.substr(at).starts_with("\r\n") ? 2U : 1U};
    if (c == '\n' || c == '\f') return {at, 1};
    if (c == kLineSeparator[0] && (text.substr(at, 3) == kLineSeparator || text.substr(at, 3) == kParagraphSeparator))
      return {at, 3};
  }
  return {text.size(), 0};
}

/// Bytes of white space at `at`: 0, 1, or 2 for a no-break space.
std::size_t space_length(std::string_view text, std::size_t at) {
  if (text[at] == ' ' || text[at] == '\t' || text[at] == '\v') return 1;
  return text.substr(at, 2) == kNoBreakSpace ? 2 : 0;
}

/// Moves `begin` over white space and adds its columns to the indent.
void skip_indent(Line& line, std::string_view text, std::size_t end) {
  while (line.begin < end) {
    const std::size_t length = space_length(text, line.begin);
    if (length == 0) return;
    line.indent += text[line.begin] == '\t' ? kTabColumns - line.indent % kTabColumns : 1;
    line.begin += static_cast<std::uint32_t>(length);
  }
}

void skip_quote_marks(Line& line, std::string_view text, std::size_t end) {
  while (line.begin < end && text[line.begin] == '>' && line.indent <= kDeepestQuoteIndent) {
    ++line.begin;
    ++line.quote_depth;
    line.indent = 0;
    skip_indent(line, text, end);
  }
}

std::size_t trim_end(std::string_view text, std::size_t begin, std::size_t end) {
  while (end > begin) {
    if (space_length(text, end - 1) == 1) {
      --end;
    } else if (end - begin >= 2 && space_length(text, end - 2) == 2) {
      end -= 2;
    } else {
      break;
    }
  }
  return end;
}

}  // namespace

std::vector<Line> split_lines(std::string_view text, std::size_t begin) {
  std::vector<Line> lines;
  bool follows_page = false;
  for (std::size_t at = begin; at < text.size();) {
    const LineEnd end = find_line_end(text, at);
    Line line{.begin = static_cast<std::uint32_t>(at), .follows_page = follows_page};
    skip_indent(line, text, end.at);
    skip_quote_marks(line, text, end.at);
    line.end = static_cast<std::uint32_t>(trim_end(text, line.begin, end.at));
    line.width = line.indent + static_cast<std::uint32_t>(count_characters(line.of(text)));
    lines.push_back(line);
    follows_page = end.length != 0 && text[end.at] == '\f';
    at = end.at + end.length;
  }
  return lines;
}

}  // namespace clew::ingest::reader
