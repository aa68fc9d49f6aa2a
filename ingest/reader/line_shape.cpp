#include "ingest/reader/line_shape.h"

#include <algorithm>
#include <array>
#include <string>
#include <utf8proc.h>

#include "ingest/reader/utf8.h"

namespace clew::ingest::reader {

namespace {

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

utf8proc_category_t category_at(std::string_view line, std::size_t at) {
  return utf8proc_category(static_cast<utf8proc_int32_t>(character_at(line, at)));
}

/// The last character, of one to four bytes.
std::string_view last_character(std::string_view line) {
  std::size_t begin = line.size() - 1;
  while (begin > 0 && (line[begin] & 0xC0) == 0x80) --begin;
  return line.substr(begin);
}

/// Takes a reference such as "[17]" and the space before it off the end.
bool drop_reference(std::string_view& line) {
  if (!line.ends_with(']')) return false;
  const std::size_t open = line.rfind('[');
  if (open == line.npos || open == 0 || line.size() - open > 8) return false;
  line = line.substr(0, open);
  while (line.ends_with(' ')) line.remove_suffix(1);
  return true;
}

bool drop_closing(std::string_view& line) {
  constexpr std::array<std::string_view, 8> kClosing = {"\"", "'", ")", "]", "”", "’", "»", "*"};
  return std::any_of(kClosing.begin(), kClosing.end(), [&](std::string_view closing) {
    const bool closes = line.ends_with(closing);
    if (closes) line.remove_suffix(closing.size());
    return closes;
  });
}

std::string_view last_word(std::string_view line) {
  const std::size_t space = line.rfind(' ');
  return space == line.npos ? line : line.substr(space + 1);
}

}  // namespace

bool ends_sentence(std::string_view line) {
  while (drop_reference(line) || drop_closing(line)) {
  }
  if (line.empty()) return false;
  constexpr std::array<std::string_view, 9> kEnds = {".", "!", "?", ":", "…", "‽", "。", "！", "？"};
  return std::find(kEnds.begin(), kEnds.end(), last_character(line)) != kEnds.end();
}

bool starts_lower(std::string_view line) {
  return !line.empty() && category_at(line, 0) == UTF8PROC_CATEGORY_LL;
}

bool is_all_caps(std::string_view line) {
  std::size_t letters = 0;
  for (std::size_t at = 0; at < line.size(); at += character_length(line, at)) {
    const auto category = category_at(line, at);
    if (category == UTF8PROC_CATEGORY_LL) return false;
    if (category == UTF8PROC_CATEGORY_LU) ++letters;
  }
  return letters >= 3;
}

bool is_rule(std::string_view line) {
  if (line.empty() || std::string_view("-=_*~#+^.").find(line[0]) == std::string_view::npos) return false;
  const auto marks = std::count(line.begin(), line.end(), line[0]);
  const auto spaces = std::count(line.begin(), line.end(), ' ');
  return marks >= 3 && static_cast<std::size_t>(marks + spaces) == line.size();
}

bool is_underline(std::string_view line, std::size_t heading_columns) {
  return is_rule(line) && line.find(' ') == line.npos && line[0] != '.' && line.size() * 2 >= heading_columns &&
         line.size() <= heading_columns + 8;
}

bool is_numbered_heading(std::string_view line) {
  const std::size_t space = std::min(line.find(' '), line.size());
  const std::string_view number = line.substr(0, space);
  const bool is_number = number.find('.') != number.npos && is_digit(number.front()) && is_digit(number.back()) &&
                         std::all_of(number.begin(), number.end(), [](char c) { return is_digit(c) || c == '.'; });
  return is_number && space + 1 < line.size() && category_at(line, space + 1) == UTF8PROC_CATEGORY_LU && !ends_sentence(line);
}

bool ends_with_function_word(std::string_view line) {
  constexpr std::array<std::string_view, 24> kOpen = {"a",    "an",   "the",  "of",   "in", "on",  "at",   "to",
                                                      "by",   "for",  "from", "with", "as", "and", "or",   "but",
                                                      "that", "than", "into", "who",  "is", "was", "were", "are"};
  return std::find(kOpen.begin(), kOpen.end(), last_word(line)) != kOpen.end();
}

}  // namespace clew::ingest::reader
