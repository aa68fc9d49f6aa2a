#include "graph/value/equality.h"

#include <algorithm>

#include "graph/value/order.h"

namespace clew::graph {
namespace {

// All of a and b pairwise: false where one pair differs, else unknown where one is.
Truth equal_lists(std::span<const Value> a, std::span<const Value> b) {
  if (a.size() != b.size()) return Truth::False;
  Truth result = Truth::True;
  for (std::size_t i = 0; i < a.size() && result != Truth::False; ++i) result = result && equal(a[i], b[i]);
  return result;
}

bool same_keys(MapView a, MapView b) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(),
                    [](const MapEntry& x, const MapEntry& y) { return x.name() == y.name(); });
}

Truth equal_maps(MapView a, MapView b) {
  if (!same_keys(a, b)) return Truth::False;
  Truth result = Truth::True;
  for (std::size_t i = 0; i < a.size() && result != Truth::False; ++i) result = result && equal(a[i].value, b[i].value);
  return result;
}

bool equal_paths(PathView a, PathView b) {
  if (a.length() != b.length() || a.node(0) != b.node(0)) return false;
  for (std::uint32_t i = 0; i < a.length(); ++i)
    if (a.relationship(i) != b.relationship(i) || a.node(i + 1) != b.node(i + 1)) return false;
  return true;
}

}  // namespace

namespace detail {

Truth equal_slow(const Value& a, const Value& b) {
  if (a.is_null() || b.is_null()) return Truth::Unknown;
  if (a.is_number() && b.is_number()) return truth(compare_numbers(a, b) == std::partial_ordering::equivalent);
  if (a.type() != b.type()) return Truth::False;
  switch (a.type()) {
    case ValueType::String:
      return truth(a.as_string() == b.as_string());
    case ValueType::List:
      return equal_lists(a.as_list(), b.as_list());
    case ValueType::Map:
      return equal_maps(a.as_map(), b.as_map());
    case ValueType::Path:
      return truth(equal_paths(a.as_path(), b.as_path()));
    case ValueType::Duration:
      return truth(a.as_duration() == b.as_duration());
    case ValueType::Point:
      return truth(a.as_point() == b.as_point());
    default:
      return truth(a.same(b));
  }
}

bool equivalent_slow(const Value& a, const Value& b) {
  if (a.is_list() && b.is_list())
    return std::equal(a.as_list().begin(), a.as_list().end(), b.as_list().begin(), b.as_list().end(), Equivalent());
  if (a.is_map() && b.is_map())
    return same_keys(a.as_map(), b.as_map()) &&
           std::equal(a.as_map().begin(), a.as_map().end(), b.as_map().begin(),
                      [](const MapEntry& x, const MapEntry& y) { return equivalent(x.value, y.value); });
  const bool may_be_nan = (a.is_float() && b.is_float()) || (a.is(ValueType::Point) && b.is(ValueType::Point));
  if (may_be_nan) return order(a, b) == std::weak_ordering::equivalent;
  return equal_slow(a, b) == Truth::True;
}

}  // namespace detail

}  // namespace clew::graph
