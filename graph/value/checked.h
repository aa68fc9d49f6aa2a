// Integer arithmetic that ends in an error instead of a wrong number.
#pragma once

#include <cstdint>
#include <string>

#include "graph/value/error.h"

namespace clew::graph {

namespace detail {
[[noreturn]] inline void overflow(std::int64_t a, const char* op, std::int64_t b) {
  throw ValueError(ValueErrorKind::Overflow, std::to_string(a) + op + std::to_string(b) + " does not fit a 64-bit integer",
                   "compute with floats: toFloat(x)");
}
}  // namespace detail

// Each throws ValueError (Overflow).
inline std::int64_t checked_add(std::int64_t a, std::int64_t b) {
  std::int64_t result = 0;
  if (__builtin_add_overflow(a, b, &result)) detail::overflow(a, " + ", b);
  return result;
}
inline std::int64_t checked_subtract(std::int64_t a, std::int64_t b) {
  std::int64_t result = 0;
  if (__builtin_sub_overflow(a, b, &result)) detail::overflow(a, " - ", b);
  return result;
}
inline std::int64_t checked_multiply(std::int64_t a, std::int64_t b) {
  std::int64_t result = 0;
  if (__builtin_mul_overflow(a, b, &result)) detail::overflow(a, " * ", b);
  return result;
}

}  // namespace clew::graph
