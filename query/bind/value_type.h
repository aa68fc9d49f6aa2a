#pragma once
// What the binder knows of a value before it is computed. Any means nothing is known; Null that it is null for certain.
#include <cstdint>
#include <string>

namespace clew::query {

enum class TypeKind : std::uint8_t {
  Any,
  Null,
  Boolean,
  Integer,
  Float,
  Number,  ///< An integer or a float.
  String,
  Date,
  LocalTime,
  Time,
  LocalDateTime,
  DateTime,
  Duration,
  Point,
  Map,
  Node,
  Relationship,
  Path,
};

/// A kind, within `depth` lists: {Integer, 2} is a list of lists of integers; {Any, 1} a list of whatever.
struct ValueType {
  TypeKind kind = TypeKind::Any;
  std::uint8_t depth = 0;

  bool is_list() const { return depth > 0; }
  bool is(TypeKind k) const { return depth == 0 && kind == k; }
  friend bool operator==(ValueType, ValueType) = default;
};

/// The list of such values. Beyond 255 levels nothing is known.
ValueType list_of(ValueType element);
/// What an element of such a list is; Any for what is no list.
ValueType element_of(ValueType list);
/// The narrowest type that covers both.
ValueType unite(ValueType a, ValueType b);
/// False where a value of the first type can never be one of the second; null fits everywhere.
bool may_be(ValueType actual, ValueType wanted);

/// In the user's words: "a node", "a list of integers".
std::string describe(ValueType type);

}  // namespace clew::query
