// Three-valued logic: what Cypher's conditions come to.
#pragma once

#include <cassert>
#include <cstdint>

#include "graph/value.h"

namespace clew::graph {

// Ordered so that AND is the least and OR the greatest of its operands.
enum class Truth : std::uint8_t { False, Unknown, True };

constexpr Truth truth(bool known) {
  return known ? Truth::True : Truth::False;
}
// Of a boolean or null.
inline Truth truth(const Value& value) {
  assert(value.is_null() || value.is(ValueType::Boolean));
  return value.is_null() ? Truth::Unknown : truth(value.as_boolean());
}
inline Value to_value(Truth truth) {
  return truth == Truth::Unknown ? Value() : Value(truth == Truth::True);
}

constexpr Truth operator&&(Truth a, Truth b) {
  return a < b ? a : b;
}
constexpr Truth operator||(Truth a, Truth b) {
  return a < b ? b : a;
}
constexpr Truth operator!(Truth a) {
  return static_cast<Truth>(2 - static_cast<int>(a));
}
constexpr Truth exclusive_or(Truth a, Truth b) {
  return a == Truth::Unknown || b == Truth::Unknown ? Truth::Unknown : truth(a != b);
}

}  // namespace clew::graph
