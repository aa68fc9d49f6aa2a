#pragma once
// A text with a name, and where its bytes are for people: lines and columns.
#include <cstdint>
#include <string>
#include <string_view>

#include "query/error/span.h"

namespace clew::query {

/// The text must outlive the source. Without a name (a query typed at a prompt) places are just line and column.
struct Source {
  std::string name;
  std::string_view text;
};

/// Both count from 1; columns in characters (code points), a tab being one.
struct Position {
  std::uint32_t line = 1;
  std::uint32_t column = 1;
};

/// Of a byte; offsets beyond the text mean its end.
Position position_of(std::string_view text, std::uint32_t offset);

/// "file:line:column", or "line:column" for a source without a name.
std::string place(const Source& source, Span span);

}  // namespace clew::query
