#include "query/error/source.h"

#include <algorithm>

namespace clew::query {

Position position_of(std::string_view text, std::uint32_t offset) {
  std::string_view before = text.substr(0, offset);
  auto lines = std::count(before.begin(), before.end(), '\n');
  std::size_t line_begin = before.rfind('\n') + 1;  // npos + 1 == 0
  auto characters = std::count_if(before.begin() + std::ptrdiff_t(line_begin), before.end(),
                                  [](char c) { return (static_cast<unsigned char>(c) & 0xC0U) != 0x80; });
  return {std::uint32_t(lines + 1), std::uint32_t(characters + 1)};
}

std::string place(const Source& source, Span span) {
  Position position = position_of(source.text, span.begin);
  std::string prefix = source.name.empty() ? "" : source.name + ':';
  return prefix + std::to_string(position.line) + ':' + std::to_string(position.column);
}

}  // namespace clew::query
