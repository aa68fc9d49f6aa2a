#include "graph/value/hash.h"

#include <cmath>
#define XXH_INLINE_ALL  // The header is the library.
#include <xxhash.h>

namespace clew::graph::detail {
namespace {

// Whole numbers hash as the integers that they equal; all NaN alike.
std::uint64_t hash_number(double number) {
  constexpr double kTwoTo63 = 9223372036854775808.0;
  if (number >= -kTwoTo63 && number < kTwoTo63 && number == std::trunc(number))
    return hash(Value(static_cast<std::int64_t>(number)));
  const std::uint64_t bits = std::isnan(number) ? ~std::uint64_t{0} : std::bit_cast<std::uint64_t>(number);
  return mix(static_cast<std::uint64_t>(ValueType::Float), bits);
}

std::uint64_t hash_path(PathView path) {
  std::uint64_t result = mix(static_cast<std::uint64_t>(ValueType::Path), index(path.node(0)));
  for (std::uint32_t i = 0; i < path.length(); ++i)
    result = mix(result, std::uint64_t{index(path.relationship(i))} << 32U | index(path.node(i + 1)));
  return result;
}

std::uint64_t hash_duration(const Duration& duration) {
  const std::uint64_t large = mix(static_cast<std::uint64_t>(duration.months), static_cast<std::uint64_t>(duration.days));
  return mix(large, mix(static_cast<std::uint64_t>(duration.seconds), static_cast<std::uint64_t>(duration.nanoseconds)));
}

std::uint64_t hash_point(const Point& point) {
  std::uint64_t result = static_cast<std::uint64_t>(point.system);
  for (double coordinate : {point.x, point.y, point.z}) result = mix(result, hash_number(coordinate));
  return result;
}

}  // namespace

std::uint64_t hash_slow(const Value& value) {
  std::uint64_t result = static_cast<std::uint64_t>(value.type());
  switch (value.type()) {
    case ValueType::Float:
      return hash_number(value.as_float());
    case ValueType::List:
      for (const Value& element : value.as_list()) result = hash(result, element);
      return result;
    case ValueType::Map:
      for (const MapEntry& entry : value.as_map()) result = hash(hash(result, entry.key), entry.value);
      return result;
    case ValueType::Path:
      return hash_path(value.as_path());
    case ValueType::Duration:
      return hash_duration(value.as_duration());
    case ValueType::Point:
      return hash_point(value.as_point());
    default:
      return XXH3_64bits(value.as_string().data(), value.as_string().size());
  }
}

}  // namespace clew::graph::detail
