#pragma once
// A piece of a source text: what every syntax node carries, and what every error points at.
#include <algorithm>
#include <cstdint>

namespace clew::query {

/// Bytes [begin, end) of a source text. A source is at most 4 GiB - 1 byte long (see syntax/tokenize.h).
struct Span {
  std::uint32_t begin = 0;
  std::uint32_t end = 0;

  bool empty() const { return begin == end; }
  friend bool operator==(Span, Span) = default;
};

/// The smallest span that holds both.
inline Span join(Span a, Span b) {
  return {std::min(a.begin, b.begin), std::max(a.end, b.end)};
}

}  // namespace clew::query
