// Equality, comparability, orderability and hash: cases of openCypher, and the laws that hold between them.
#include <algorithm>
#include <catch2/catch.hpp>
#include <limits>

#include "graph/value/equality.h"
#include "graph/value/hash.h"
#include "graph/value/order.h"
#include "tests/graph/value_generator.h"

using namespace clew::graph;
using clew::test::ValueGenerator;

namespace {

constexpr double kNaN = std::numeric_limits<double>::quiet_NaN();

Value list(std::vector<Value> elements) {
  return Value::list(std::move(elements));
}

enum class Less { No, Yes, Unknown };
Less less(const Value& a, const Value& b) {
  const auto ordering = compare(a, b);
  return !ordering ? Less::Unknown : *ordering < 0 ? Less::Yes : Less::No;
}

}  // namespace

TEST_CASE("logic has three values") {
  CHECK((Truth::True && Truth::Unknown) == Truth::Unknown);
  CHECK((Truth::False && Truth::Unknown) == Truth::False);
  CHECK((Truth::True || Truth::Unknown) == Truth::True);
  CHECK((Truth::False || Truth::Unknown) == Truth::Unknown);
  CHECK((!Truth::Unknown) == Truth::Unknown);
  CHECK((!Truth::True) == Truth::False);
  CHECK(exclusive_or(Truth::True, Truth::Unknown) == Truth::Unknown);
  CHECK(exclusive_or(Truth::True, Truth::False) == Truth::True);
}

TEST_CASE("equality is unknown where null decides") {
  CHECK(equal(Value(), Value()) == Truth::Unknown);
  CHECK(equal(list({Value()}), list({1})) == Truth::Unknown);
  CHECK(equal(list({Value(), 1}), list({Value(), 2})) == Truth::False);
  CHECK(equal(list({1}), list({1, Value()})) == Truth::False);
  CHECK(equal(Value::map({{"k", Value()}}), Value::map({})) == Truth::False);
  CHECK(equal(Value::map({{"k", Value()}}), Value::map({{"k", Value(1)}})) == Truth::Unknown);
}

TEST_CASE("numbers are equal by value, NaN to nothing") {
  CHECK(equal(1, 1.0) == Truth::True);
  CHECK(equal(kNaN, kNaN) == Truth::False);
  CHECK(equivalent(kNaN, kNaN));
  CHECK(equal(std::int64_t{9007199254740993}, 9007199254740992.0) == Truth::False);
  CHECK(equal(0.0, -0.0) == Truth::True);
  CHECK(equal(1, Value("1")) == Truth::False);
}

TEST_CASE("comparison is unknown between types and false for NaN") {
  CHECK(less(1, 3.14) == Less::Yes);
  CHECK(less(1, Value("a")) == Less::Unknown);
  CHECK(less(kNaN, 1) == Less::No);
  CHECK(less(kNaN, Value("a")) == Less::Unknown);
  CHECK(less(NodeId{1}, NodeId{2}) == Less::Unknown);
  CHECK(less(std::numeric_limits<std::int64_t>::max(), 9223372036854775808.0) == Less::Yes);
  CHECK(less(Value(), 1) == Less::Unknown);
}

TEST_CASE("lists compare as words in a dictionary do") {
  CHECK(less(list({1, 0}), list({1})) == Less::No);
  CHECK(less(list({1}), list({1, Value()})) == Less::Yes);
  CHECK(less(list({1, 2}), list({1, Value()})) == Less::Unknown);
  CHECK(less(list({1, 2}), list({3, Value()})) == Less::Yes);
  CHECK(less(list({1, 2}), list({1, Value("a")})) == Less::Unknown);
}

TEST_CASE("values of different types have an order") {
  const NodeId node{0};
  std::vector<Value> ascending = {Value::map({}),
                                  node,
                                  RelationshipId{0},
                                  list({}),
                                  Value::path({&node, 1}, {}),
                                  Point(),
                                  DateTime(),
                                  LocalDateTime(),
                                  Date(),
                                  Time(),
                                  LocalTime(),
                                  Duration(),
                                  Value("text"),
                                  false,
                                  true,
                                  1.5,
                                  2,
                                  kNaN,
                                  Value()};
  CHECK(std::is_sorted(ascending.begin(), ascending.end(), OrderedBefore()));
  for (std::size_t i = 1; i < ascending.size(); ++i) CHECK(std::is_lt(order(ascending[i - 1], ascending[i])));
}

TEST_CASE("instants are ordered by time, then offset, then zone") {
  const DateTime utc{0, 0, TimeZone()};
  const DateTime london{0, 0, TimeZone::region("Europe/London").value()};  // An hour ahead in 1970.
  const DateTime fixed{0, 0, TimeZone::fixed(3600)};
  CHECK(std::is_lt(order(utc, fixed)));
  CHECK(std::is_lt(order(fixed, london)));
  CHECK(equal(fixed, london) == Truth::False);
  CHECK(std::is_lt(order(Time{3'600'000'000'000, 3600}, Time{1, 0})));
}

TEST_CASE("order is total, and consistent with equivalence, equality, comparison and hash") {
  ValueGenerator generator(1);
  std::vector<Value> values;
  for (int i = 0; i < 400; ++i) values.push_back(generator.value());
  for (const Value& a : values)
    for (const Value& b : values) {
      const auto ordering = order(a, b);
      const bool same = ordering == 0;
      bool lawful = same == equivalent(a, b) && equivalent(a, b) == equivalent(b, a) && (0 <=> ordering) == order(b, a);
      lawful = lawful && (!same || hash(a) == hash(b));
      lawful = lawful && (equal(a, b) != Truth::True || same) && equal(a, b) == equal(b, a);
      if (const auto comparison = compare(a, b);
          comparison && *comparison != std::partial_ordering::unordered && equal(a, b) != Truth::Unknown)
        lawful = lawful && (*comparison < 0) == (ordering < 0) && (*comparison == 0) == same;
      if (!lawful) FAIL_CHECK("types " << int(a.type()) << " and " << int(b.type()));
    }
  std::sort(values.begin(), values.end(), OrderedBefore());
  for (std::size_t i = 0; i < values.size(); ++i)  // Transitive: after sorting every pair is in order.
    for (std::size_t j = i; j < values.size(); ++j)
      if (order(values[i], values[j]) > 0) FAIL_CHECK(i << " before " << j);
}

TEST_CASE("a string hashes alike wherever it lies") {
  const std::string text = "a text that is longer than fourteen bytes";
  CHECK(hash(Value(std::string_view(text))) == hash(Value::borrowed(text)));
  CHECK(equivalent(Value(std::string_view(text)), Value::borrowed(text)));
}
