// A hash under which equivalent values are alike: 1 and 1.0, 0.0 and -0.0, a string wherever it lies.
// It may differ between runs and machines: it is for tables in memory alone.
#pragma once

#include "graph/value.h"

namespace clew::graph {

namespace detail {
std::uint64_t hash_slow(const Value& value);

// Two words into one, by the halves of their 128-bit product (Wang Yi's wyhash).
inline std::uint64_t mix(std::uint64_t a, std::uint64_t b) {
  __extension__ using Wide = unsigned __int128;
  const Wide product = static_cast<Wide>(a ^ 0xA076'1D64'78BD'642FU) * (b ^ 0xE703'7ED1'A0B4'28DBU);
  return static_cast<std::uint64_t>(product) ^ static_cast<std::uint64_t>(product >> 64U);
}

// Types and strings whose two words stand for the value.
inline bool hashed_by_words(const Value& value) {
  constexpr std::uint32_t kOthers = 1U << static_cast<unsigned>(ValueType::Float) | 1U << static_cast<unsigned>(ValueType::List) |
                                    1U << static_cast<unsigned>(ValueType::Map) | 1U << static_cast<unsigned>(ValueType::Path) |
                                    1U << static_cast<unsigned>(ValueType::Duration) |
                                    1U << static_cast<unsigned>(ValueType::Point);
  if (value.is_string()) return value.as_string().size() <= Value::kInlineString;
  return (kOthers >> static_cast<unsigned>(value.type()) & 1U) == 0;
}
}  // namespace detail

inline std::uint64_t hash(const Value& value) {
  if (!detail::hashed_by_words(value)) return detail::hash_slow(value);
  const auto [head, body] = value.words();
  return detail::mix(head, body);
}

// Of several values: start with any number and add one after the other.
inline std::uint64_t hash(std::uint64_t before, const Value& value) {
  return detail::mix(before, hash(value));
}

struct Hash {
  using is_transparent = void;
  std::size_t operator()(const Value& value) const { return hash(value); }
};

}  // namespace clew::graph
