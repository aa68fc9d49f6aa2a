// The value of a property, an expression or a column of a row: sixteen bytes, of any type that openCypher has.
// Numbers, ids, times and strings of at most fourteen bytes lie within; longer strings are views (borrowed) or, like lists and
// maps, immutable and shared (counted). What values mean (equality, order, text) is in graph/value.
#pragma once

#include <bit>
#include <cassert>
#include <concepts>
#include <cstdint>
#include <span>
#include <string_view>
#include <utility>
#include <vector>

#include "graph/ids.h"
#include "graph/point.h"
#include "graph/temporal/temporal.h"

namespace clew::graph {

enum class ValueType : std::uint8_t {
  Null,
  Boolean,
  Integer,
  Float,
  String,
  List,
  Map,
  Node,
  Relationship,
  Path,
  Date,
  LocalTime,
  Time,
  LocalDateTime,
  DateTime,
  Duration,
  Point,
};
inline constexpr std::size_t kValueTypes = static_cast<std::size_t>(ValueType::Point) + 1;

template <typename T>
concept ValueInteger =
    std::integral<T> && !std::same_as<T, bool> && !std::same_as<T, char> && (std::signed_integral<T> || sizeof(T) < 8);

struct MapEntry;
class MapView;
class PathView;

class Value {
 public:
  // Of lists and maps within each other, so that recursion over a value is bounded.
  static constexpr std::uint16_t kMaxNesting = 1000;
  // Bytes of a string, elements of a list, entries of a map.
  static constexpr std::uint32_t kMaxSize = 0xFFFF'FFFEU;
  // Strings up to so many bytes need no memory of their own.
  static constexpr std::size_t kInlineString = 14;

  constexpr Value() noexcept = default;  // Null.
  Value(const Value& other) noexcept : head_(other.head_), body_(other.body_) {
    if (counted()) retain();
  }
  Value(Value&& other) noexcept : head_(std::exchange(other.head_, 0)), body_(std::exchange(other.body_, 0)) {}
  Value& operator=(const Value& other) noexcept {
    Value copy(other);
    swap(copy);
    return *this;
  }
  Value& operator=(Value&& other) noexcept {
    Value taken(std::move(other));
    swap(taken);
    return *this;
  }
  ~Value() {
    if (counted()) release();
  }
  void swap(Value& other) noexcept {
    std::swap(head_, other.head_);
    std::swap(body_, other.body_);
  }

  template <std::same_as<bool> T>
  Value(T boolean) noexcept : Value(ValueType::Boolean, 0, boolean ? 1 : 0) {}
  template <ValueInteger T>
  Value(T integer) noexcept : Value(ValueType::Integer, 0, static_cast<std::uint64_t>(static_cast<std::int64_t>(integer))) {}
  template <std::same_as<double> T>
  Value(T number) noexcept : Value(ValueType::Float, 0, std::bit_cast<std::uint64_t>(number)) {}
  Value(NodeId node) noexcept : Value(ValueType::Node, 0, index(node)) {}
  Value(RelationshipId relationship) noexcept : Value(ValueType::Relationship, 0, index(relationship)) {}
  Value(Date date) noexcept : Value(ValueType::Date, 0, static_cast<std::uint64_t>(date.days)) {}
  Value(LocalTime time) noexcept : Value(ValueType::LocalTime, 0, static_cast<std::uint64_t>(time.nanoseconds)) {}
  Value(Time time) noexcept
      : Value(ValueType::Time, static_cast<std::uint32_t>(time.offset), static_cast<std::uint64_t>(time.nanoseconds)) {}
  Value(LocalDateTime time) noexcept
      : Value(ValueType::LocalDateTime, static_cast<std::uint32_t>(time.nanoseconds), static_cast<std::uint64_t>(time.seconds)) {}
  Value(DateTime time) noexcept;
  Value(const Duration& duration);
  Value(const Point& point);

  // Copies the text; throws ValueError (TooLarge) beyond kMaxSize. It is UTF-8: whoever reads text from outside sees to it.
  Value(std::string_view text);
  // Looks at the text where it lies, which must outlive the value and all copies (see own()).
  static Value borrowed(std::string_view text);

  // Throw ValueError (NestingTooDeep, TooLarge).
  static Value list(std::vector<Value> elements);
  static Value list(std::span<const Value> elements);
  static Value map(std::vector<MapEntry> entries);  // In any order; of entries with one key the last stands.
  // One more node than relationships; each relationship joins the nodes before and after it, in either direction.
  static Value path(std::span<const NodeId> nodes, std::span<const RelationshipId> relationships);

  ValueType type() const noexcept { return static_cast<ValueType>(head_ & 0xFF); }
  bool is(ValueType type) const noexcept { return this->type() == type; }
  bool is_null() const noexcept { return is(ValueType::Null); }
  bool is_integer() const noexcept { return is(ValueType::Integer); }
  bool is_float() const noexcept { return is(ValueType::Float); }
  bool is_number() const noexcept { return is_integer() || is_float(); }
  bool is_string() const noexcept { return is(ValueType::String); }
  bool is_list() const noexcept { return is(ValueType::List); }
  bool is_map() const noexcept { return is(ValueType::Map); }
  bool is_true() const noexcept { return head_ == static_cast<std::uint64_t>(ValueType::Boolean) && body_ == 1; }

  // Each requires that the value is of that type.
  bool as_boolean() const noexcept { return expect(ValueType::Boolean).body_ != 0; }
  std::int64_t as_integer() const noexcept { return static_cast<std::int64_t>(expect(ValueType::Integer).body_); }
  double as_float() const noexcept { return std::bit_cast<double>(expect(ValueType::Float).body_); }
  double as_number() const noexcept { return is_integer() ? static_cast<double>(as_integer()) : as_float(); }
  std::string_view as_string() const noexcept {  // Valid as long as this very value: short text lies within it.
    expect(ValueType::String);
    if (tag() <= kInlineString) return {reinterpret_cast<const char*>(this) + 2, tag()};
    return {reinterpret_cast<const char*>(body_), upper()};
  }
  std::span<const Value> as_list() const noexcept;  // Valid as long as any copy of the value.
  MapView as_map() const noexcept;
  PathView as_path() const noexcept;
  NodeId as_node() const noexcept { return static_cast<NodeId>(expect(ValueType::Node).body_); }
  RelationshipId as_relationship() const noexcept { return static_cast<RelationshipId>(expect(ValueType::Relationship).body_); }
  Date as_date() const noexcept { return {signed_body(ValueType::Date)}; }
  LocalTime as_local_time() const noexcept { return {signed_body(ValueType::LocalTime)}; }
  Time as_time() const noexcept { return {signed_body(ValueType::Time), static_cast<std::int32_t>(upper())}; }
  LocalDateTime as_local_date_time() const noexcept {
    return {signed_body(ValueType::LocalDateTime), static_cast<std::int32_t>(upper())};
  }
  DateTime as_date_time() const noexcept;
  const Duration& as_duration() const noexcept;
  const Point& as_point() const noexcept;

  // A value that borrows nothing, neither itself nor within: itself where that is so already.
  Value own() const;
  // Whether it, or anything in it, looks at text that lies elsewhere.
  bool borrows() const noexcept;
  // Bytes that it keeps alive outside of itself, what is shared counted in full; for limits on memory.
  std::size_t heap_bytes() const noexcept;

  // Same type and same bits: equality for booleans, integers, ids, dates and times, and for strings that lie within; whatever
  // else is same is equal, save NaN.
  bool same(const Value& other) const noexcept { return head_ == other.head_ && body_ == other.body_; }
  // The two words, to hash what same() compares.
  std::pair<std::uint64_t, std::uint64_t> words() const noexcept { return {head_, body_}; }

 private:
  struct Payload;
  struct Nested;

  // The head, from its low end: type (8 bits), tag (8), then what the type needs (48). The tag is the length of a string that
  // lies within (14 bytes from the third byte on), else 0, kBorrowed or kCounted. The body is a number or an address.
  static constexpr std::uint64_t kBorrowed = 0xFE;
  static constexpr std::uint64_t kCounted = 0xFF;
  static_assert(std::endian::native == std::endian::little, "the text of a short string starts in the third byte");

  Value(ValueType type, std::uint32_t upper, std::uint64_t body) noexcept
      : head_(static_cast<std::uint64_t>(type) | static_cast<std::uint64_t>(upper) << 32U), body_(body) {}
  // Takes over one reference to the payload.
  Value(ValueType type, Payload* payload) noexcept;

  std::uint64_t tag() const noexcept { return head_ >> 8U & 0xFF; }
  std::uint32_t upper() const noexcept { return static_cast<std::uint32_t>(head_ >> 32U); }
  bool counted() const noexcept { return tag() == kCounted; }
  std::int64_t signed_body(ValueType type) const noexcept { return static_cast<std::int64_t>(expect(type).body_); }
  const Value& expect([[maybe_unused]] ValueType type) const noexcept {
    assert(is(type));
    return *this;
  }
  Payload* payload() const noexcept;
  void retain() const noexcept;
  void release() noexcept;

  std::uint64_t head_ = 0;
  std::uint64_t body_ = 0;
};
static_assert(sizeof(Value) == 16 && static_cast<int>(ValueType::Null) == 0);

struct MapEntry {
  Value key;  // A string.
  Value value;

  MapEntry(std::string_view name, Value v) : key(name), value(std::move(v)) {}
  MapEntry(Value name, Value v) noexcept : key(std::move(name)), value(std::move(v)) {}
  std::string_view name() const noexcept { return key.as_string(); }
};

// The entries of a map, ordered by key, byte by byte.
class MapView {
 public:
  explicit MapView(std::span<const MapEntry> entries) noexcept : entries_(entries) {}

  std::size_t size() const noexcept { return entries_.size(); }
  bool empty() const noexcept { return entries_.empty(); }
  auto begin() const noexcept { return entries_.begin(); }
  auto end() const noexcept { return entries_.end(); }
  const MapEntry& operator[](std::size_t position) const noexcept { return entries_[position]; }
  // Null where there is no such key.
  const Value* find(std::string_view key) const noexcept;

 private:
  std::span<const MapEntry> entries_;
};

// A walk through the graph: node 0, relationship 0, node 1, ..., node length().
class PathView {
 public:
  PathView(const std::uint32_t* ids, std::uint32_t length) noexcept : ids_(ids), length_(length) {}

  std::uint32_t length() const noexcept { return length_; }  // In relationships.
  NodeId node(std::uint32_t position) const noexcept { return static_cast<NodeId>(ids_[2 * position]); }
  RelationshipId relationship(std::uint32_t position) const noexcept { return static_cast<RelationshipId>(ids_[2 * position + 1]); }

 private:
  const std::uint32_t* ids_;
  std::uint32_t length_;
};

}  // namespace clew::graph
