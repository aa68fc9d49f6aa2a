// Operators on values: cases given and expected as literals.
#include "graph/value/arithmetic.h"

#include <catch2/catch.hpp>
#include <limits>

#include "graph/value/component.h"
#include "graph/value/error.h"
#include "graph/value/parse_literal.h"
#include "graph/value/print.h"
#include "tests/graph/value_generator.h"

using namespace clew::graph;

namespace {

using Operator = Value (*)(const Value&, const Value&);

std::string result(Operator op, const char* a, const char* b) {
  try {
    return print_literal(op(parse_literal(a), parse_literal(b)));
  } catch (const ValueError& error) {
    constexpr const char* kKinds[] = {"InvalidType", "InvalidValue", "Overflow", "DivisionByZero", "NestingTooDeep", "TooLarge"};
    return kKinds[static_cast<std::size_t>(error.kind())];
  }
}

struct Case {
  Operator op;
  const char* a;
  const char* b;
  const char* expected;
};

}  // namespace

TEST_CASE("operators") {
  const Case cases[] = {
      {add, "1", "2", "3"},
      {add, "1", "2.5", "3.5"},
      {add, "9223372036854775807", "1", "Overflow"},
      {add, "'a'", "'b'", "'ab'"},
      {add, "'a'", "1", "'a1'"},
      {add, "1.5", "'a'", "'1.5a'"},
      {add, "'on '", "date('2015-07-21')", "'on 2015-07-21'"},
      {add, "'a'", "true", "InvalidType"},
      {add, "[1]", "[2, 3]", "[1, 2, 3]"},
      {add, "[1]", "2", "[1, 2]"},
      {add, "1", "[2]", "[1, 2]"},
      {add, "[1]", "null", "null"},
      {add, "date('2015-01-31')", "duration('P1M')", "date('2015-02-28')"},
      {add, "duration('P1D')", "localdatetime('2015-01-31T12:00')", "localdatetime('2015-02-01T12:00')"},
      {add, "duration('P1D')", "duration('PT1S')", "duration('P1DT1S')"},
      {add, "date('2015-01-31')", "1", "InvalidType"},
      {add, "{a: 1}", "{b: 1}", "InvalidType"},
      {subtract, "-9223372036854775808", "1", "Overflow"},
      {subtract, "date('2015-03-01')", "duration('P1D')", "date('2015-02-28')"},
      {subtract, "date('2015-03-01')", "date('2015-03-01')", "InvalidType"},
      {subtract, "2", "0.5", "1.5"},
      {multiply, "4611686018427387904", "2", "Overflow"},
      {multiply, "2", "duration('P1DT1S')", "duration('P2DT2S')"},
      {multiply, "duration('P1D')", "0.5", "duration('PT12H')"},
      {multiply, "'a'", "2", "InvalidType"},
      {divide, "7", "2", "3"},
      {divide, "-7", "2", "-3"},
      {divide, "7", "2.0", "3.5"},
      {divide, "1", "0", "DivisionByZero"},
      {divide, "1.0", "0", "Infinity"},
      {divide, "0", "0.0", "NaN"},
      {divide, "-9223372036854775808", "-1", "Overflow"},
      {divide, "duration('P1D')", "2", "duration('PT12H')"},
      {divide, "duration('P1D')", "0", "DivisionByZero"},
      {modulo, "-7", "3", "-1"},
      {modulo, "-9223372036854775808", "-1", "0"},
      {modulo, "7", "0", "DivisionByZero"},
      {modulo, "7.5", "2", "1.5"},
      {power, "2", "3", "8.0"},
      {power, "4", "0.5", "2.0"},
      {power, "2", "null", "null"},
      {power, "'2'", "3", "InvalidType"},
  };
  for (const Case& c : cases) {
    INFO(c.a << " and " << c.b);
    CHECK(result(c.op, c.a, c.b) == c.expected);
  }
}

TEST_CASE("a minus goes before numbers and durations") {
  CHECK(negate(Value(5)).as_integer() == -5);
  CHECK(print(negate(parse_literal("duration('P1DT0.5S')"))) == "P-1DT-0.5S");
  CHECK(negate(Value()).is_null());
  CHECK_THROWS_AS(negate(Value(std::numeric_limits<std::int64_t>::min())), ValueError);
  CHECK_THROWS_AS(negate(Value("a")), ValueError);
}

TEST_CASE("times, durations and points have parts") {
  auto part = [](const char* whole, const char* name) { return print(component(parse_literal(whole), name)); };
  CHECK(part("date('1984-01-01')", "weekYear") == "1983");
  CHECK(part("date('1984-11-11')", "dayOfQuarter") == "42");
  CHECK(part("date('1984-11-11')", "hour") == "null");
  CHECK(part("localtime('12:31:14.645876123')", "microsecond") == "645876");
  CHECK(part("datetime('1984-11-11T12:31:14.645876123[Europe/Stockholm]')", "timezone") == "Europe/Stockholm");
  CHECK(part("datetime('1984-11-11T12:31:14.645876123[Europe/Stockholm]')", "offset") == "+01:00");
  CHECK(part("datetime('1984-11-11T12:31:14.645876123[Europe/Stockholm]')", "epochMillis") == "469020674645");
  CHECK(part("duration('P1Y4M10DT1H1M1.111111111S')", "monthsOfQuarter") == "1");
  CHECK(part("duration('P1Y4M10DT1H1M1.111111111S')", "nanoseconds") == "3661111111111");
  CHECK(part("point({longitude: 12.5, latitude: 55.6})", "latitude") == "55.6");
  CHECK(part("point({x: 1, y: 2})", "latitude") == "null");
  CHECK(part("point({x: 1, y: 2})", "crs") == "cartesian");
  CHECK_THROWS_AS(part("duration('PT9223372036854775807S')", "nanoseconds"), ValueError);
}

TEST_CASE("operators give a value or an error for whatever they meet") {
  clew::test::ValueGenerator generator(4);
  for (int i = 0; i < 20'000; ++i) {
    const Value a = generator.value();
    const Value b = generator.value();
    for (Operator op : {Operator(add), Operator(subtract), Operator(multiply), Operator(divide), Operator(modulo), Operator(power)})
      try {
        print(op(a, b));
      } catch (const ValueError&) {
      }
    for (std::string_view name : component_names(a.type())) try {
        print(component(a, name));
      } catch (const ValueError&) {
      }
  }
  SUCCEED();
}
