#include "graph/value/order.h"

#include <cmath>

#include "graph/temporal/calendar.h"
#include "graph/value/equality.h"

namespace clew::graph {
namespace {

constexpr double kTwoTo63 = 9223372036854775808.0;

// By ValueType: where values of the type stand among those of other types.
constexpr std::uint8_t kRanks[kValueTypes] = {
    /* Null */ 15,         /* Boolean */ 13, /* Integer */ 14,   /* Float */ 14,       /* String */ 12,
    /* List */ 3,          /* Map */ 0,      /* Node */ 1,       /* Relationship */ 2,
    /* Path */ 4,          /* Date */ 8,     /* LocalTime */ 10, /* Time */ 9,
    /* LocalDateTime */ 7, /* DateTime */ 6, /* Duration */ 11,  /* Point */ 5,
};

std::uint8_t rank(const Value& value) {
  return kRanks[static_cast<std::size_t>(value.type())];
}

// NaN after all other numbers, so that the order is total; -0.0 and 0.0 are one.
std::weak_ordering order_numbers(const Value& a, const Value& b) {
  const std::partial_ordering ordering = compare_numbers(a, b);
  if (ordering < 0) return std::weak_ordering::less;
  if (ordering > 0) return std::weak_ordering::greater;
  if (ordering == 0) return std::weak_ordering::equivalent;
  const bool a_is_nan = a.is_float() && std::isnan(a.as_float());
  const bool b_is_nan = b.is_float() && std::isnan(b.as_float());
  return a_is_nan <=> b_is_nan;
}

// Zones that show one instant alike differ by name, so that the order is consistent with equality.
std::weak_ordering order_zones(TimeZone a, TimeZone b) {
  if (a == b) return std::weak_ordering::equivalent;
  return a.name() <=> b.name();
}

std::weak_ordering order_times(Time a, Time b) {
  const std::int64_t a_utc = a.nanoseconds - a.offset * kNanosecondsPerSecond;
  const std::int64_t b_utc = b.nanoseconds - b.offset * kNanosecondsPerSecond;
  return a_utc != b_utc ? a_utc <=> b_utc : a.offset <=> b.offset;
}

std::weak_ordering order_local_date_times(LocalDateTime a, LocalDateTime b) {
  return a.seconds != b.seconds ? a.seconds <=> b.seconds : a.nanoseconds <=> b.nanoseconds;
}

std::weak_ordering order_date_times(DateTime a, DateTime b) {
  if (a.seconds != b.seconds) return a.seconds <=> b.seconds;
  if (a.nanoseconds != b.nanoseconds) return a.nanoseconds <=> b.nanoseconds;
  const std::int32_t a_offset = a.zone.offset_at(a.seconds);
  const std::int32_t b_offset = b.zone.offset_at(b.seconds);
  return a_offset != b_offset ? a_offset <=> b_offset : order_zones(a.zone, b.zone);
}

// A month is a twelfth of the Gregorian calendar's average year of 365.2425 days.
std::weak_ordering order_durations(const Duration& a, const Duration& b) {
  __extension__ using Wide = __int128;  // The seconds of the longest durations exceed 64 bits.
  constexpr Wide kSecondsPerMonth = 2'629'746;
  auto seconds = [](const Duration& d) { return Wide{d.months} * kSecondsPerMonth + Wide{d.days} * kSecondsPerDay + d.seconds; };
  if (seconds(a) != seconds(b)) return seconds(a) < seconds(b) ? std::weak_ordering::less : std::weak_ordering::greater;
  if (a.nanoseconds != b.nanoseconds) return a.nanoseconds <=> b.nanoseconds;
  return a.months != b.months ? a.months <=> b.months : a.days <=> b.days;
}

std::weak_ordering order_points(const Point& a, const Point& b) {
  if (a.system != b.system) return a.system <=> b.system;
  for (double Point::*coordinate : {&Point::x, &Point::y, &Point::z})
    if (const auto ordering = order_numbers(a.*coordinate, b.*coordinate); ordering != 0) return ordering;
  return std::weak_ordering::equivalent;
}

std::weak_ordering order_lists(std::span<const Value> a, std::span<const Value> b) {
  for (std::size_t i = 0; i < a.size() && i < b.size(); ++i)
    if (const auto ordering = order(a[i], b[i]); ordering != 0) return ordering;
  return a.size() <=> b.size();
}

// Smaller maps first, then by keys, then by values.
std::weak_ordering order_maps(MapView a, MapView b) {
  if (a.size() != b.size()) return a.size() <=> b.size();
  for (std::size_t i = 0; i < a.size(); ++i)
    if (const auto ordering = a[i].name() <=> b[i].name(); ordering != 0) return ordering;
  for (std::size_t i = 0; i < a.size(); ++i)
    if (const auto ordering = order(a[i].value, b[i].value); ordering != 0) return ordering;
  return std::weak_ordering::equivalent;
}

std::weak_ordering order_paths(PathView a, PathView b) {
  if (a.node(0) != b.node(0)) return a.node(0) <=> b.node(0);
  for (std::uint32_t i = 0; i < a.length() && i < b.length(); ++i) {
    if (a.relationship(i) != b.relationship(i)) return a.relationship(i) <=> b.relationship(i);
    if (a.node(i + 1) != b.node(i + 1)) return a.node(i + 1) <=> b.node(i + 1);
  }
  return a.length() <=> b.length();
}

// The first pair that is not equal decides, if it can.
std::optional<std::partial_ordering> compare_lists(std::span<const Value> a, std::span<const Value> b) {
  for (std::size_t i = 0; i < a.size() && i < b.size(); ++i) {
    const Truth equality = equal(a[i], b[i]);
    if (equality == Truth::Unknown) return std::nullopt;
    if (equality == Truth::False) return compare(a[i], b[i]);
  }
  return a.size() <=> b.size();
}

}  // namespace

std::partial_ordering compare_numbers(std::int64_t integer, double number) {
  if (std::isnan(number)) return std::partial_ordering::unordered;
  if (number >= kTwoTo63) return std::partial_ordering::less;
  if (number < -kTwoTo63) return std::partial_ordering::greater;
  const auto whole = static_cast<std::int64_t>(number);  // Exact: towards zero.
  if (integer != whole) return integer <=> whole;
  return 0.0 <=> number - static_cast<double>(whole);
}

std::partial_ordering compare_numbers(const Value& a, const Value& b) {
  if (a.is_integer() && b.is_integer()) return a.as_integer() <=> b.as_integer();
  if (a.is_integer()) return compare_numbers(a.as_integer(), b.as_float());
  if (b.is_integer()) return 0 <=> compare_numbers(b.as_integer(), a.as_float());
  return a.as_float() <=> b.as_float();
}

std::optional<std::partial_ordering> compare(const Value& a, const Value& b) {
  if (a.is_number() && b.is_number()) return compare_numbers(a, b);
  if (a.type() != b.type()) return std::nullopt;
  switch (a.type()) {
    case ValueType::List:
      return compare_lists(a.as_list(), b.as_list());
    case ValueType::Null:
    case ValueType::Map:
    case ValueType::Node:
    case ValueType::Relationship:
    case ValueType::Path:
    case ValueType::Duration:
    case ValueType::Point:
      return std::nullopt;
    default:
      return order(a, b);
  }
}

std::weak_ordering order(const Value& a, const Value& b) {
  if (rank(a) != rank(b)) return rank(a) <=> rank(b);
  switch (a.type()) {
    case ValueType::Null:
      return std::weak_ordering::equivalent;
    case ValueType::Boolean:
      return a.as_boolean() <=> b.as_boolean();
    case ValueType::Integer:
    case ValueType::Float:
      return order_numbers(a, b);
    case ValueType::String:
      return a.as_string() <=> b.as_string();
    case ValueType::List:
      return order_lists(a.as_list(), b.as_list());
    case ValueType::Map:
      return order_maps(a.as_map(), b.as_map());
    case ValueType::Node:
      return a.as_node() <=> b.as_node();
    case ValueType::Relationship:
      return a.as_relationship() <=> b.as_relationship();
    case ValueType::Path:
      return order_paths(a.as_path(), b.as_path());
    case ValueType::Date:
      return a.as_date().days <=> b.as_date().days;
    case ValueType::LocalTime:
      return a.as_local_time().nanoseconds <=> b.as_local_time().nanoseconds;
    case ValueType::Time:
      return order_times(a.as_time(), b.as_time());
    case ValueType::LocalDateTime:
      return order_local_date_times(a.as_local_date_time(), b.as_local_date_time());
    case ValueType::DateTime:
      return order_date_times(a.as_date_time(), b.as_date_time());
    case ValueType::Duration:
      return order_durations(a.as_duration(), b.as_duration());
    case ValueType::Point:
      return order_points(a.as_point(), b.as_point());
  }
  return std::weak_ordering::equivalent;
}

}  // namespace clew::graph
