#pragma once
// The lines of a plain text, with what their margins say.

#include <cstddef>
#include <cstdint>
#include <string_view>
#include <vector>

namespace clew::ingest::reader {

/// Bytes [begin, end) of the text without quote marks, indent, trailing white space and line break; empty if the line is blank.
struct Line {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;
  std::uint32_t indent = 0;       // columns before the content
  std::uint32_t width = 0;        // columns up to its end, one a character
  std::uint32_t quote_depth = 0;  // quote marks ">" of mail
  bool follows_page = false;      // a form feed stands before it

  [[nodiscard]] bool blank() const { return begin == end; }
  [[nodiscard]] std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }
};

/// The lines from byte `begin` on. Lines end at LF, CR LF, CR, form feed and the two separators of Unicode.
std::vector<Line> split_lines(std::string_view text, std::size_t begin);

}  // namespace clew::ingest::reader
