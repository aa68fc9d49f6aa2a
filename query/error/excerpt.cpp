#include "query/error/excerpt.h"

#include <algorithm>
#include <utf8proc.h>
#include <vector>

#include "query/error/source.h"

namespace clew::query {
namespace {

constexpr std::size_t kTabColumns = 4;
/// Columns of a source line that are shown at most: with its number it fits a terminal of 120 columns.
constexpr std::size_t kMaxColumns = 100;

/// A character as it is shown: the bytes, and how many columns they take.
struct Cell {
  std::string shown;
  std::size_t columns;
  std::uint32_t offset;  ///< Of the character in the source.
};

Cell cell_at(std::string_view text, std::uint32_t offset, std::size_t& length) {
  utf8proc_int32_t code = 0;
  std::string_view rest = text.substr(offset, 4);
  auto bytes = utf8proc_iterate(reinterpret_cast<const utf8proc_uint8_t*>(rest.data()), utf8proc_ssize_t(rest.size()), &code);
  length = bytes > 0 ? std::size_t(bytes) : 1;
  if (code == '\t') return {std::string(kTabColumns, ' '), kTabColumns, offset};
  bool control = bytes <= 0 || code < 0x20 || (code >= 0x7F && code < 0xA0);
  if (control) return {"\xEF\xBF\xBD", 1, offset};  // U+FFFD
  return {std::string(rest.substr(0, length)), std::size_t(std::max(0, utf8proc_charwidth(code))), offset};
}

/// A part of a line around a place, in cells.
struct Line {
  std::vector<Cell> cells;
  bool cut_before = false;
  bool cut_after = false;
};

bool continues_character(char c) {
  return (static_cast<unsigned char>(c) & 0xC0U) == 0x80;
}

// The line at a byte, or as much of a very long one as may be shown.
Line line_at(std::string_view text, std::uint32_t offset) {
  constexpr std::size_t kReach = kMaxColumns * 4;  // Bytes; a character has at most four.
  std::size_t begin = text.substr(0, offset).rfind('\n') + 1;
  std::size_t end = std::min(text.find('\n', offset), text.size());
  if (end > begin && text[end - 1] == '\r') --end;
  Line line;
  if (offset > begin + kReach) {
    begin = offset - kReach;
    while (begin < offset && continues_character(text[begin])) ++begin;
    line.cut_before = true;
  }
  if (end > offset + kReach) {
    end = offset + kReach;
    while (end < text.size() && continues_character(text[end])) ++end;
    line.cut_after = true;
  }
  for (std::size_t length = 1; begin < end; begin += length) line.cells.push_back(cell_at(text, std::uint32_t(begin), length));
  return line;
}

std::size_t columns(const std::vector<Cell>& cells, std::size_t first, std::size_t last) {
  std::size_t sum = 0;
  for (std::size_t i = first; i < last; ++i) sum += cells[i].columns;
  return sum;
}

/// Cells [first, last) of a line, those that are shown.
struct Window {
  std::size_t first;
  std::size_t last;
};

// All of a short line; of a long one a part that holds the place [begin, end), or its start.
Window window_around(const std::vector<Cell>& cells, std::size_t begin, std::size_t end) {
  if (columns(cells, 0, cells.size()) <= kMaxColumns) return {0, cells.size()};
  Window window{begin, begin};
  std::size_t before = kMaxColumns * 3 / 4;
  std::size_t place = std::min(columns(cells, begin, end), before);
  for (std::size_t shown = place; window.first > 0 && shown + cells[window.first - 1].columns <= before; --window.first)
    shown += cells[window.first - 1].columns;
  window.last = window.first;
  for (std::size_t shown = 0; window.last < cells.size() && shown + cells[window.last].columns <= kMaxColumns; ++window.last)
    shown += cells[window.last].columns;
  return window;
}

}  // namespace

std::string excerpt(std::string_view text, Span span, std::string_view label) {
  span.begin = std::min(span.begin, std::uint32_t(text.size()));
  auto [cells, cut_before, cut_after] = line_at(text, span.begin);
  auto index_of = [&cells = cells](std::uint32_t offset) {
    auto at = std::find_if(cells.begin(), cells.end(), [offset](const Cell& cell) { return cell.offset >= offset; });
    return std::size_t(at - cells.begin());
  };
  std::size_t begin = index_of(span.begin);
  std::size_t end = std::max(begin, index_of(span.end));
  Window window = window_around(cells, begin, end);
  cut_before = cut_before || window.first > 0;
  cut_after = cut_after || window.last < cells.size();

  std::string number = std::to_string(position_of(text, span.begin).line);
  std::string result = "  " + number + " | " + (cut_before ? "…" : "");
  for (std::size_t i = window.first; i < window.last; ++i) result += cells[i].shown;
  result += std::string(cut_after ? "…" : "") + "\n  " + std::string(number.size(), ' ') + " | ";
  result += std::string(columns(cells, window.first, begin) + (cut_before ? 1 : 0), ' ');
  result += std::string(std::max<std::size_t>(1, columns(cells, begin, std::min(end, window.last))), '^');
  if (!label.empty()) result.append(" ").append(label);
  return result + '\n';
}

}  // namespace clew::query
