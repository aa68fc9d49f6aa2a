// Cypher's operators on numbers, strings, lists and times. Null where an operand is null.
// Each throws ValueError: InvalidType for operands that it does not take, Overflow, DivisionByZero (of integers).
#pragma once

#include "graph/value.h"

namespace clew::graph {

namespace detail {
Value add_slow(const Value& a, const Value& b);
Value subtract_slow(const Value& a, const Value& b);
Value multiply_slow(const Value& a, const Value& b);
}  // namespace detail

// Numbers; strings with strings, numbers and times; lists with lists, and with an element before or after; a duration with a
// duration or a moment.
inline Value add(const Value& a, const Value& b) {
  std::int64_t sum = 0;
  if (a.is_integer() && b.is_integer() && !__builtin_add_overflow(a.as_integer(), b.as_integer(), &sum)) return sum;
  if (a.is_float() && b.is_float()) return a.as_float() + b.as_float();
  return detail::add_slow(a, b);
}

// Numbers; a moment or a duration less a duration.
inline Value subtract(const Value& a, const Value& b) {
  std::int64_t difference = 0;
  if (a.is_integer() && b.is_integer() && !__builtin_sub_overflow(a.as_integer(), b.as_integer(), &difference)) return difference;
  if (a.is_float() && b.is_float()) return a.as_float() - b.as_float();
  return detail::subtract_slow(a, b);
}

// Numbers; a duration with a number.
inline Value multiply(const Value& a, const Value& b) {
  std::int64_t product = 0;
  if (a.is_integer() && b.is_integer() && !__builtin_mul_overflow(a.as_integer(), b.as_integer(), &product)) return product;
  if (a.is_float() && b.is_float()) return a.as_float() * b.as_float();
  return detail::multiply_slow(a, b);
}

// Of integers towards zero; a duration by a number.
Value divide(const Value& a, const Value& b);
// With the sign of the first.
Value modulo(const Value& a, const Value& b);
// Always a float.
Value power(const Value& a, const Value& b);
Value negate(const Value& a);

}  // namespace clew::graph
