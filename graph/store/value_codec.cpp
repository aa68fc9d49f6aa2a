#include "graph/store/value_codec.h"

#include <algorithm>
#include <cstring>
#include <fmt/format.h>

#include "graph/store/utf8.h"

namespace clew::graph {
namespace {

template <typename T>
void put(std::string& out, T number) {
  char bytes[sizeof(T)];
  std::memcpy(bytes, &number, sizeof(T));
  out.append(bytes, sizeof(T));
}

void put_text(std::string& out, std::string_view text) {
  put(out, static_cast<std::uint32_t>(text.size()));
  out.append(text);
}

void put_zone(std::string& out, TimeZone zone) {
  put_text(out, zone.is_region() ? zone.name() : std::string());
  if (!zone.is_region()) put(out, zone.fixed_offset());
}

void put_duration(std::string& out, const Duration& duration) {
  put(out, duration.months);
  put(out, duration.days);
  put(out, duration.seconds);
  put(out, duration.nanoseconds);
}

void put_point(std::string& out, const Point& point) {
  put(out, static_cast<std::uint16_t>(point.system));
  put(out, point.x);
  put(out, point.y);
  if (point.dimensions() == 3) put(out, point.z);
}

// -999999999-01-01 and 999999999-12-31.
constexpr std::int64_t kFirstDay = -365'243'219'162;
constexpr std::int64_t kLastDay = 365'241'780'471;
constexpr std::int64_t kSecondsPerDay = 86'400;

bool is_second_part(std::int32_t nanoseconds) {
  return nanoseconds >= 0 && nanoseconds < 1'000'000'000;
}
bool is_time_of_day(std::int64_t nanoseconds) {
  return nanoseconds >= 0 && nanoseconds < kSecondsPerDay * 1'000'000'000;
}
bool is_offset(std::int32_t seconds) {
  return seconds >= -TimeZone::kMaxOffset && seconds <= TimeZone::kMaxOffset;
}
bool is_moment(std::int64_t seconds, std::int32_t nanoseconds) {
  return seconds >= kFirstDay * kSecondsPerDay && seconds < (kLastDay + 1) * kSecondsPerDay && is_second_part(nanoseconds);
}

class Decoder {
 public:
  Decoder(std::span<const std::byte>& bytes, TextStorage storage) : bytes_(bytes), storage_(storage) {}

  std::optional<Value> value(unsigned depth) {
    const auto type = number<std::uint8_t>();
    switch (static_cast<ValueType>(type)) {
      case ValueType::Boolean:
        return boolean(number<std::uint8_t>());
      case ValueType::Integer:
        return checked(Value(number<std::int64_t>()));
      case ValueType::Float:
        return checked(Value(number<double>()));
      case ValueType::String:
        return string();
      case ValueType::List:
        return list(depth);
      case ValueType::Date:
        return date();
      case ValueType::LocalTime:
        return local_time();
      case ValueType::Time:
        return time();
      case ValueType::LocalDateTime:
        return local_date_time();
      case ValueType::DateTime:
        return date_time();
      case ValueType::Duration:
        return duration();
      case ValueType::Point:
        return point();
      default:
        return std::nullopt;
    }
  }

 private:
  // Zero, and the decoder fails, where the bytes do not suffice.
  template <typename T>
  T number() {
    T result{};
    if (bytes_.size() < sizeof(T)) {
      failed_ = true;
      return result;
    }
    std::memcpy(&result, bytes_.data(), sizeof(T));
    bytes_ = bytes_.subspan(sizeof(T));
    return result;
  }

  template <typename T>
  std::optional<Value> checked(T value) const {
    return failed_ ? std::nullopt : std::optional<Value>(Value(std::move(value)));
  }

  std::optional<Value> boolean(std::uint8_t byte) const { return byte > 1 ? std::nullopt : checked(Value(byte == 1)); }

  std::optional<std::string_view> text() {
    const auto size = number<std::uint32_t>();
    if (failed_ || size > bytes_.size()) return std::nullopt;
    const std::string_view result(reinterpret_cast<const char*>(bytes_.data()), size);
    bytes_ = bytes_.subspan(size);
    return is_utf8(result) ? std::optional(result) : std::nullopt;
  }

  std::optional<Value> string() {
    const auto result = text();
    if (!result) return std::nullopt;
    return storage_ == TextStorage::Borrow ? Value::borrowed(*result) : Value(*result);
  }

  std::optional<Value> list(unsigned depth) {
    const auto size = number<std::uint32_t>();
    if (failed_ || depth == Value::kMaxNesting || size > bytes_.size()) return std::nullopt;  // An element takes a byte at least.
    std::vector<Value> elements;
    for (std::uint32_t i = 0; i < size; ++i) {
      auto element = value(depth + 1);
      if (!element) return std::nullopt;
      elements.push_back(std::move(*element));
    }
    return Value::list(std::move(elements));
  }

  std::optional<Value> date() {
    const Date result{number<std::int64_t>()};
    return is_date(result.days) ? checked(result) : std::nullopt;
  }

  std::optional<Value> local_time() {
    const LocalTime result{number<std::int64_t>()};
    return is_time_of_day(result.nanoseconds) ? checked(result) : std::nullopt;
  }

  std::optional<Value> time() {
    const auto nanoseconds = number<std::int64_t>();
    const auto offset = number<std::int32_t>();
    return is_time_of_day(nanoseconds) && is_offset(offset) ? checked(Time{nanoseconds, offset}) : std::nullopt;
  }

  std::optional<Value> local_date_time() {
    const auto seconds = number<std::int64_t>();
    const auto nanoseconds = number<std::int32_t>();
    return is_moment(seconds, nanoseconds) ? checked(LocalDateTime{seconds, nanoseconds}) : std::nullopt;
  }

  std::optional<Value> date_time() {
    const auto seconds = number<std::int64_t>();
    const auto nanoseconds = number<std::int32_t>();
    const auto zone = this->zone();
    if (!zone || !is_moment(seconds, nanoseconds)) return std::nullopt;
    return checked(DateTime{seconds, nanoseconds, *zone});
  }

  std::optional<TimeZone> zone() {
    const auto region = text();
    if (!region) return std::nullopt;
    if (!region->empty()) return TimeZone::region(*region);
    const auto offset = number<std::int32_t>();
    return !failed_ && is_offset(offset) ? std::optional(TimeZone::fixed(offset)) : std::nullopt;
  }

  std::optional<Value> duration() {
    Duration result;
    result.months = number<std::int64_t>();
    result.days = number<std::int64_t>();
    result.seconds = number<std::int64_t>();
    result.nanoseconds = number<std::int32_t>();
    return is_second_part(result.nanoseconds) ? checked(result) : std::nullopt;
  }

  std::optional<Value> point() {
    Point result;
    const auto system = number<std::uint16_t>();
    constexpr std::uint16_t known[] = {4326, 4979, 7203, 9157};
    if (std::find(std::begin(known), std::end(known), system) == std::end(known)) return std::nullopt;
    result.system = static_cast<CoordinateSystem>(system);
    result.x = number<double>();
    result.y = number<double>();
    if (result.dimensions() == 3) result.z = number<double>();
    return checked(result);
  }

  std::span<const std::byte>& bytes_;
  TextStorage storage_;
  bool failed_ = false;
};

}  // namespace

bool is_date(std::int64_t days) {
  return days >= kFirstDay && days <= kLastDay;
}

bool storable(const Value& value) {
  switch (value.type()) {
    case ValueType::Null:
    case ValueType::Map:
    case ValueType::Node:
    case ValueType::Relationship:
    case ValueType::Path:
      return false;
    case ValueType::List:
      return std::all_of(value.as_list().begin(), value.as_list().end(), storable);
    default:
      return true;
  }
}

std::string not_storable(std::string_view key) {
  return fmt::format(
      "The property '{}' can't hold this value. Store booleans, numbers, strings, temporal values, points, or lists of these.",
      key);
}

void encode_value(const Value& value, std::string& out) {
  put(out, static_cast<std::uint8_t>(value.type()));
  switch (value.type()) {
    case ValueType::Boolean:
      put(out, static_cast<std::uint8_t>(value.as_boolean()));
      break;
    case ValueType::Integer:
      put(out, value.as_integer());
      break;
    case ValueType::Float:
      put(out, value.as_float());
      break;
    case ValueType::String:
      put_text(out, value.as_string());
      break;
    case ValueType::List:
      put(out, static_cast<std::uint32_t>(value.as_list().size()));
      for (const Value& element : value.as_list()) encode_value(element, out);
      break;
    case ValueType::Date:
      put(out, value.as_date().days);
      break;
    case ValueType::LocalTime:
      put(out, value.as_local_time().nanoseconds);
      break;
    case ValueType::Time:
      put(out, value.as_time().nanoseconds);
      put(out, value.as_time().offset);
      break;
    case ValueType::LocalDateTime:
      put(out, value.as_local_date_time().seconds);
      put(out, value.as_local_date_time().nanoseconds);
      break;
    case ValueType::DateTime:
      put(out, value.as_date_time().seconds);
      put(out, value.as_date_time().nanoseconds);
      put_zone(out, value.as_date_time().zone);
      break;
    case ValueType::Duration:
      put_duration(out, value.as_duration());
      break;
    case ValueType::Point:
      put_point(out, value.as_point());
      break;
    default:
      break;  // Not storable.
  }
}

std::optional<Value> decode_value(std::span<const std::byte>& bytes, TextStorage storage) {
  return Decoder(bytes, storage).value(0);
}

}  // namespace clew::graph
