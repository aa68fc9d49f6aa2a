#include "tests/graph/value_generator.h"

#include <limits>

#include "graph/temporal/calendar.h"

namespace clew::test {

using namespace graph;

namespace {
constexpr std::int64_t kMax = std::numeric_limits<std::int64_t>::max();
constexpr std::int64_t kMin = std::numeric_limits<std::int64_t>::min();
constexpr std::int64_t kTwoTo53 = std::int64_t{1} << 53;
}  // namespace

std::int64_t ValueGenerator::integer() {
  const std::int64_t choices[] = {0,    1,        -1,   2,        7,        42, kTwoTo53, kTwoTo53 + 1, -kTwoTo53 - 1,
                                  kMax, kMax - 1, kMin, kMin + 1, 1'000'000};
  return one_of(choices);
}

double ValueGenerator::floating() {
  using Limits = std::numeric_limits<double>;
  const double choices[] = {0.0,
                            -0.0,
                            1.0,
                            -1.0,
                            0.5,
                            -0.1,
                            2.0,
                            42.0,
                            9007199254740992.0,
                            9223372036854775808.0,
                            -9223372036854775808.0,
                            1e300,
                            5e-324,
                            3.141592653589793,
                            Limits::infinity(),
                            -Limits::infinity(),
                            Limits::quiet_NaN(),
                            1e21,
                            1e-7};
  return one_of(choices);
}

TimeZone ValueGenerator::zone() {
  const TimeZone choices[] = {TimeZone(),
                              TimeZone::fixed(3600),
                              TimeZone::fixed(-64'800),
                              TimeZone::fixed(3208),
                              TimeZone::region("Europe/Stockholm").value(),
                              TimeZone::region("Europe/Paris").value(),
                              TimeZone::region("America/New_York").value()};
  return one_of(choices);
}

Value ValueGenerator::value(int nesting) {
  return value_of(static_cast<ValueType>(below(kValueTypes)), nesting);
}

Value ValueGenerator::value_of(ValueType type, int nesting) {
  const char* const texts[] = {"",
                               "a",
                               "b",
                               "ab",
                               "B",
                               "name",
                               "é",
                               "日本語",
                               "😀",
                               "it's",
                               "back\\slash",
                               "line\nbreak",
                               "fourteen bytes",
                               "fifteen bytes..",
                               "a text that is longer than fourteen bytes",
                               "a text that is longer than fourteen bytez",
                               "2015-07-21",
                               "12.5",
                               "true",
                               "PT1H",
                               "%",
                               "(a+)+$"};
  const std::int64_t days[] = {0, -1, 16'637, min_days(), max_days(), -719'529, 5'000'000};
  const std::int64_t nanoseconds[] = {0, 1, 45'000'000'000'000, kNanosecondsPerDay - 1, 3'600'000'000'000, 45'015'142'000'000};
  const std::int64_t seconds[] = {0, -1, 1'500'000'000, 1'509'231'600, 1'509'235'200, -5'000'000'000, 32'503'680'000};
  const std::int32_t parts[] = {0, 1, 999'999'999, 500'000'000, 142'000'000};
  switch (type) {
    case ValueType::Null:
      return {};
    case ValueType::Boolean:
      return Value(below(2) == 0);
    case ValueType::Integer:
      return integer();
    case ValueType::Float:
      return floating();
    case ValueType::String:
      return Value(std::string_view(one_of(texts)));
    case ValueType::List: {
      std::vector<Value> elements(nesting == 0 ? 0 : below(4));
      for (Value& element : elements) element = value(nesting - 1);
      return Value::list(std::move(elements));
    }
    case ValueType::Map: {
      std::vector<MapEntry> entries;
      for (std::uint64_t i = nesting == 0 ? 0 : below(4); i > 0; --i) entries.emplace_back(one_of(texts), value(nesting - 1));
      return Value::map(std::move(entries));
    }
    case ValueType::Node:
      return NodeId{static_cast<std::uint32_t>(below(3))};
    case ValueType::Relationship:
      return RelationshipId{static_cast<std::uint32_t>(below(3))};
    case ValueType::Path: {
      std::vector<NodeId> nodes(below(3) + 1);
      std::vector<RelationshipId> relationships(nodes.size() - 1);
      for (NodeId& node : nodes) node = NodeId{static_cast<std::uint32_t>(below(2))};
      for (RelationshipId& r : relationships) r = RelationshipId{static_cast<std::uint32_t>(below(2))};
      return Value::path(nodes, relationships);
    }
    case ValueType::Date:
      return Date{one_of(days)};
    case ValueType::LocalTime:
      return LocalTime{one_of(nanoseconds)};
    case ValueType::Time: {
      const std::int32_t offsets[] = {0, 3600, -7200, 19'800, TimeZone::kMaxOffset, -3208};
      return Time{one_of(nanoseconds), one_of(offsets)};
    }
    case ValueType::LocalDateTime:
      return LocalDateTime{one_of(seconds), one_of(parts)};
    case ValueType::DateTime:
      return DateTime{one_of(seconds), one_of(parts), zone()};
    case ValueType::Duration: {
      const std::int64_t amounts[] = {0, 1, -1, 12, 86'400, -86'400, 30, 2'629'746, 1'000'000'000'000, -1'000'000'000'000};
      return Duration{one_of(amounts), one_of(amounts), one_of(amounts), one_of(parts)};
    }
    case ValueType::Point: {
      const CoordinateSystem systems[] = {CoordinateSystem::Wgs84, CoordinateSystem::Cartesian};
      const CoordinateSystem systems_3d[] = {CoordinateSystem::Wgs84In3D, CoordinateSystem::CartesianIn3D};
      const double coordinates[] = {0.0, -0.0, 1.5, 12.994823, 55.612191, -90};
      if (below(2) == 0) return Point{one_of(systems), one_of(coordinates), one_of(coordinates), 0};
      return Point{one_of(systems_3d), one_of(coordinates), one_of(coordinates), one_of(coordinates)};
    }
  }
  return {};
}

}  // namespace clew::test
