#include "ingest/reader/wrapping.h"

#include <algorithm>
#include <cstddef>
#include <vector>

#include "ingest/reader/line_shape.h"
#include "ingest/reader/utf8.h"

namespace clew::ingest::reader {

namespace {

constexpr std::uint32_t kNarrowestText = 45;       // columns; verse and addresses are narrower
constexpr std::uint32_t kNarrowestParagraph = 28;  // columns
constexpr std::size_t kFewestWraps = 3;            // of a text: less could be chance
constexpr std::size_t kFewestBreaks = 4;           // of a paragraph that shows a width of its own
constexpr std::uint32_t kShortestBroken = 20;      // columns; shorter lines are labels, also before a lower-case word

bool is_break(std::string_view text, const Line& line, const Line& next) {
  return !line.blank() && !next.blank() && line.quote_depth == next.quote_depth && !is_rule(line.of(text)) &&
         !is_rule(next.of(text));
}

bool would_fit(std::string_view text, const Line& line, const Line& next, std::uint32_t width) {
  const std::string_view content = next.of(text);
  return line.width + 1 + count_characters(content.substr(0, content.find(' '))) <= width;
}

struct Measure {
  std::uint32_t width = 0;  // nine in ten of the broken lines are no wider
  std::size_t breaks = 0;
  std::size_t wraps = 0;      // breaks at which the next word does not fit into that width
  std::size_t sentences = 0;  // breaks after the end of a sentence
};

Measure measure(std::string_view text, std::span<const Line> lines) {
  std::vector<std::size_t> broken;
  std::vector<std::uint32_t> widths;
  for (std::size_t i = 0; i + 1 < lines.size(); ++i) {
    if (!is_break(text, lines[i], lines[i + 1]) || lines[i].width > kWidestWrap) continue;
    broken.push_back(i);
    widths.push_back(lines[i].width);
  }
  if (broken.empty()) return {};
  const auto wide = widths.begin() + static_cast<std::ptrdiff_t>((widths.size() - 1) * 9 / 10);
  std::nth_element(widths.begin(), wide, widths.end());
  Measure result{.width = *wide, .breaks = broken.size()};
  for (const std::size_t i : broken) {
    if (!would_fit(text, lines[i], lines[i + 1], result.width)) ++result.wraps;
    if (ends_sentence(lines[i].of(text))) ++result.sentences;
  }
  return result;
}

}  // namespace

Wrapping measure_wrapping(std::string_view text, std::span<const Line> lines) {
  const Measure all = measure(text, lines);
  const bool wrapped = all.width >= kNarrowestText && all.wraps >= kFewestWraps && all.wraps * 2 >= all.breaks;
  return {wrapped ? all.width : 0};
}

Wrapping measure_paragraph(std::string_view text, std::span<const Line> lines, Wrapping of_text) {
  if (lines.size() <= kFewestBreaks) return of_text;
  const Measure own = measure(text, lines);
  const bool wrapped = own.breaks >= kFewestBreaks && own.width >= kNarrowestParagraph && own.wraps * 5 >= own.breaks * 4 &&
                       own.sentences * 2 <= own.breaks;
  return wrapped ? Wrapping{own.width} : of_text;
}

bool runs_on(std::string_view text, const Line& line, const Line& next, Wrapping wrapping) {
  if (!is_break(text, line, next) || line.width > kWidestWrap) return false;
  if (wrapping.width != 0 && !would_fit(text, line, next, wrapping.width)) return true;
  const std::string_view content = line.of(text);
  if (ends_with_function_word(content)) return true;
  if (line.width - line.indent < kShortestBroken || ends_sentence(content)) return false;
  return content.ends_with(',') || starts_lower(next.of(text));
}

}  // namespace clew::ingest::reader
