// Memory of values: what does not fit into sixteen bytes lies behind a counted header, immutable once made.
#include "graph/value.h"

#include <algorithm>
#include <atomic>
#include <cstring>
#include <new>

#include "graph/value/error.h"

namespace clew::graph {

// What a counted value's body points behind: the content follows the header.
struct Value::Payload {
  std::atomic<std::uint32_t> references{1};
  std::uint32_t size;     // Bytes of a string, elements of a list, entries of a map, relationships of a path.
  std::uint16_t nesting;  // Lists and maps within each other, this one included.
  bool borrows;           // Whether something in it borrows.
  std::uint8_t unused[5] = {};

  Payload(std::uint32_t s, std::uint16_t n, bool b) : size(s), nesting(n), borrows(b) {}

  std::byte* content() { return reinterpret_cast<std::byte*>(this + 1); }
  Value* elements() { return reinterpret_cast<Value*>(content()); }
  MapEntry* entries() { return reinterpret_cast<MapEntry*>(content()); }

  static Payload* make(std::size_t content_bytes, std::uint32_t size, std::uint16_t nesting = 0, bool borrows = false) {
    return new (::operator new(sizeof(Payload) + content_bytes)) Payload(size, nesting, borrows);
  }
  static void free(Payload* payload) {
    payload->~Payload();
    ::operator delete(payload);
  }
};

namespace {

// DateTime packs its zone's 18 bits and 30 bits of nanoseconds into the 48 bits that the head has left.
constexpr unsigned kZoneShift = 16;
constexpr unsigned kNanosecondShift = 34;
constexpr std::uint64_t kZoneMask = (1U << 18U) - 1;

std::uint32_t checked_size(std::size_t size, const char* what) {
  if (size > Value::kMaxSize)
    throw ValueError(ValueErrorKind::TooLarge, std::string(what) + " of " + std::to_string(size) + " is too large",
                     "the limit is " + std::to_string(Value::kMaxSize));
  return static_cast<std::uint32_t>(size);
}

}  // namespace

Value::Value(ValueType type, Payload* payload) noexcept
    : Value(type, payload->size, reinterpret_cast<std::uintptr_t>(payload->content())) {
  head_ |= kCounted << 8U;
}

Value::Payload* Value::payload() const noexcept {
  return reinterpret_cast<Payload*>(body_) - 1;
}

void Value::retain() const noexcept {
  payload()->references.fetch_add(1, std::memory_order_relaxed);
}

void Value::release() noexcept {
  Payload* payload = this->payload();
  if (payload->references.fetch_sub(1, std::memory_order_acq_rel) != 1) return;
  if (is_list()) std::destroy_n(payload->elements(), payload->size);
  if (is_map()) std::destroy_n(payload->entries(), payload->size);
  Payload::free(payload);
}

Value::Value(DateTime time) noexcept : Value(ValueType::DateTime, 0, static_cast<std::uint64_t>(time.seconds)) {
  head_ |= static_cast<std::uint64_t>(time.zone.code()) << kZoneShift;
  head_ |= static_cast<std::uint64_t>(time.nanoseconds) << kNanosecondShift;
}

DateTime Value::as_date_time() const noexcept {
  return {signed_body(ValueType::DateTime), static_cast<std::int32_t>(head_ >> kNanosecondShift),
          TimeZone::from_code(static_cast<std::uint32_t>(head_ >> kZoneShift & kZoneMask))};
}

Value::Value(const Duration& duration) : Value(ValueType::Duration, Payload::make(sizeof duration, 1)) {
  new (payload()->content()) Duration(duration);
}

const Duration& Value::as_duration() const noexcept {
  return *reinterpret_cast<const Duration*>(expect(ValueType::Duration).body_);
}

Value::Value(const Point& point) : Value(ValueType::Point, Payload::make(sizeof point, 1)) {
  new (payload()->content()) Point(point);
}

const Point& Value::as_point() const noexcept {
  return *reinterpret_cast<const Point*>(expect(ValueType::Point).body_);
}

Value Value::borrowed(std::string_view text) {
  Value value(ValueType::String, 0, 0);
  if (text.size() <= kInlineString) {
    value.head_ |= text.size() << 8U;
    if (!text.empty()) std::memcpy(reinterpret_cast<char*>(&value) + 2, text.data(), text.size());
  } else {
    const std::uint64_t size = checked_size(text.size(), "a string");
    value.head_ |= kBorrowed << 8U | size << 32U;
    value.body_ = reinterpret_cast<std::uintptr_t>(text.data());
  }
  return value;
}

Value::Value(std::string_view text) : Value(borrowed(text)) {
  if (text.size() <= kInlineString) return;
  Payload* payload = Payload::make(text.size(), static_cast<std::uint32_t>(text.size()));
  std::memcpy(payload->content(), text.data(), text.size());
  *this = Value(ValueType::String, payload);
}

// What a list or map inherits from the values in it.
struct Value::Nested {
  std::uint16_t nesting = 1;
  bool borrows = false;

  void add(const Value& value) {
    if (value.is_list() || value.is_map()) nesting = std::max(nesting, static_cast<std::uint16_t>(value.payload()->nesting + 1));
    borrows = borrows || value.borrows();
  }
  void check(const char* what) const {
    if (nesting <= kMaxNesting) return;
    throw ValueError(ValueErrorKind::NestingTooDeep, std::string(what) + " is nested too deeply",
                     "at most " + std::to_string(kMaxNesting) + " lists and maps may lie within each other");
  }
};

bool Value::borrows() const noexcept {
  if (tag() == kBorrowed) return true;
  return (is_list() || is_map()) && payload()->borrows;
}

Value Value::list(std::vector<Value> elements) {
  const std::uint32_t size = checked_size(elements.size(), "a list");
  Nested nested;
  for (const Value& element : elements) nested.add(element);
  nested.check("a list");
  Payload* payload = Payload::make(elements.size() * sizeof(Value), size, nested.nesting, nested.borrows);
  std::uninitialized_move(elements.begin(), elements.end(), payload->elements());
  return {ValueType::List, payload};
}

Value Value::list(std::span<const Value> elements) {
  return list(std::vector<Value>(elements.begin(), elements.end()));
}

std::span<const Value> Value::as_list() const noexcept {
  return {reinterpret_cast<const Value*>(expect(ValueType::List).body_), upper()};
}

Value Value::map(std::vector<MapEntry> entries) {
  auto by_key = [](const MapEntry& a, const MapEntry& b) { return a.name() < b.name(); };
  if (!std::is_sorted(entries.begin(), entries.end(), by_key)) std::stable_sort(entries.begin(), entries.end(), by_key);
  // Of equal keys keep the last: walk backwards, where it comes first.
  auto kept = std::unique(entries.rbegin(), entries.rend(),
                          [](const MapEntry& a, const MapEntry& b) { return a.key.as_string() == b.name(); });
  entries.erase(entries.begin(), kept.base());

  const std::uint32_t size = checked_size(entries.size(), "a map");
  Nested nested;
  for (const MapEntry& entry : entries) {
    nested.add(entry.key);
    nested.add(entry.value);
  }
  nested.check("a map");
  Payload* payload = Payload::make(entries.size() * sizeof(MapEntry), size, nested.nesting, nested.borrows);
  std::uninitialized_move(entries.begin(), entries.end(), payload->entries());
  return {ValueType::Map, payload};
}

MapView Value::as_map() const noexcept {
  return MapView({reinterpret_cast<const MapEntry*>(expect(ValueType::Map).body_), upper()});
}

const Value* MapView::find(std::string_view key) const noexcept {
  auto at = std::lower_bound(entries_.begin(), entries_.end(), key,
                             [](const MapEntry& entry, std::string_view name) { return entry.name() < name; });
  return at != entries_.end() && at->name() == key ? &at->value : nullptr;
}

Value Value::path(std::span<const NodeId> nodes, std::span<const RelationshipId> relationships) {
  assert(nodes.size() == relationships.size() + 1);
  const std::uint32_t length = checked_size(relationships.size(), "a path");
  Payload* payload = Payload::make((2 * relationships.size() + 1) * sizeof(std::uint32_t), length);
  auto* ids = reinterpret_cast<std::uint32_t*>(payload->content());
  *ids++ = index(nodes[0]);
  for (std::size_t i = 0; i < relationships.size(); ++i) {
    *ids++ = index(relationships[i]);
    *ids++ = index(nodes[i + 1]);
  }
  return {ValueType::Path, payload};
}

PathView Value::as_path() const noexcept {
  return {reinterpret_cast<const std::uint32_t*>(expect(ValueType::Path).body_), upper()};
}

Value Value::own() const {
  if (!borrows()) return *this;
  if (is_string()) return Value(as_string());
  if (is_list()) {
    std::vector<Value> elements;
    elements.reserve(as_list().size());
    for (const Value& element : as_list()) elements.push_back(element.own());
    return list(std::move(elements));
  }
  std::vector<MapEntry> entries;
  entries.reserve(as_map().size());
  for (const MapEntry& entry : as_map()) entries.emplace_back(entry.key.own(), entry.value.own());
  return map(std::move(entries));
}

std::size_t Value::heap_bytes() const noexcept {
  if (!counted()) return 0;
  std::size_t bytes = sizeof(Payload);
  switch (type()) {
    case ValueType::String:
      return bytes + upper();
    case ValueType::List:
      for (const Value& element : as_list()) bytes += sizeof(Value) + element.heap_bytes();
      return bytes;
    case ValueType::Map:
      for (const MapEntry& entry : as_map()) bytes += sizeof(MapEntry) + entry.key.heap_bytes() + entry.value.heap_bytes();
      return bytes;
    case ValueType::Path:
      return bytes + (2 * std::size_t{upper()} + 1) * sizeof(std::uint32_t);
    case ValueType::Duration:
      return bytes + sizeof(Duration);
    default:
      return bytes + sizeof(Point);
  }
}

}  // namespace clew::graph
