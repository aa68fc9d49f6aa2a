#include "ingest/language/text/word_shape.h"

#include "ingest/language/text/unicode.h"

namespace clew::ingest::language {

std::string word_shape(std::string_view text) {
  constexpr std::size_t kLong = 100;  // code points
  constexpr int kLongestRun = 4;
  if (text.size() >= kLong && count_code_points(text) >= kLong) return "LONG";
  std::string shape;
  char32_t last = 0;
  int run = 0;
  for (std::size_t at = 0; at < text.size();) {
    char32_t c = next_code_point(text, at);
    if (is_alpha(c)) {
      c = is_upper(c) ? 'X' : 'x';
    } else if (is_digit(c)) {
      c = 'd';
    }
    run = run > 0 && c == last ? run + 1 : 1;
    last = c;
    if (run <= kLongestRun) append_utf8(shape, c);
  }
  return shape;
}

}  // namespace clew::ingest::language
