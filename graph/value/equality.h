// Whether two values are equal: as = says, which may be unknown, and as DISTINCT and grouping say, which is always known.
#pragma once

#include "graph/value/truth.h"

namespace clew::graph {

namespace detail {
Truth equal_slow(const Value& a, const Value& b);
bool equivalent_slow(const Value& a, const Value& b);
// Types of which same() decides.
inline bool compared_by_words(const Value& value) {
  constexpr std::uint32_t kTypes = 1U << static_cast<unsigned>(ValueType::Integer) | 1U << static_cast<unsigned>(ValueType::Node) |
                                   1U << static_cast<unsigned>(ValueType::Relationship);
  return (kTypes >> static_cast<unsigned>(value.type()) & 1U) != 0;
}
}  // namespace detail

// openCypher's =. Unknown where null decides: null = x, [1, null] = [1, 2]. NaN equals nothing; 1 = 1.0; values of different
// types are not equal, nor are instants shown in different zones.
inline Truth equal(const Value& a, const Value& b) {
  if (a.type() == b.type() && detail::compared_by_words(a)) return truth(a.same(b));
  return detail::equal_slow(a, b);
}

// Equality for DISTINCT and grouping: null is equivalent to null and NaN to NaN, within lists and maps too; else as equal().
// Consistent with hash() and order().
inline bool equivalent(const Value& a, const Value& b) {
  if (a.same(b)) return true;
  if (a.type() == b.type() && detail::compared_by_words(a)) return false;
  return detail::equivalent_slow(a, b);
}

struct Equivalent {
  using is_transparent = void;
  bool operator()(const Value& a, const Value& b) const { return equivalent(a, b); }
};

}  // namespace clew::graph
