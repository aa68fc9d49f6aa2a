#pragma once
// What is known of a value before it is computed: the static type of an expression. Any means nothing is known; Null that it is
// null for certain.
#include <cstdint>
#include <initializer_list>
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
struct StaticType {
  TypeKind kind = TypeKind::Any;
  std::uint8_t depth = 0;

  bool is_list() const { return depth > 0; }
  bool is(TypeKind k) const { return depth == 0 && kind == k; }
  friend bool operator==(StaticType, StaticType) = default;
};

/// The list of such values. Beyond 255 levels nothing is known.
StaticType list_of(StaticType element);
/// What an element of such a list is; Any for what is no list.
StaticType element_of(StaticType list);
/// The narrowest type that covers both.
StaticType unite(StaticType a, StaticType b);

/// In the user's words: "a node", "a list of integers".
std::string describe(StaticType type);

/// Which kinds a function or an operator takes.
class TypeSet {
 public:
  constexpr TypeSet() = default;
  constexpr TypeSet(std::initializer_list<TypeKind> kinds) {
    for (TypeKind kind : kinds) bits_ |= bit(kind);
  }
  static constexpr TypeSet anything() { return TypeSet(~std::uint32_t{0}); }
  static constexpr TypeSet list() { return TypeSet(kListBit); }
  friend constexpr TypeSet operator|(TypeSet a, TypeSet b) { return TypeSet(a.bits_ | b.bits_); }

  /// False where no value of that type is of one of these kinds. Null and Any fit everywhere; an integer fits a float.
  bool accepts(StaticType type) const;
  /// "a list or a string".
  std::string describe() const;

 private:
  static constexpr std::uint32_t kListBit = std::uint32_t{1} << 31;
  static constexpr std::uint32_t bit(TypeKind kind) { return std::uint32_t{1} << std::uint32_t(kind); }
  constexpr explicit TypeSet(std::uint32_t bits) : bits_(bits) {}

  std::uint32_t bits_ = 0;
};

}  // namespace clew::query
