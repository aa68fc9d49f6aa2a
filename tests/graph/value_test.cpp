// What a value holds comes out as it went in, whatever is copied, moved or borrowed on the way.
#include "graph/value.h"

#include <catch2/catch.hpp>
#include <string>

#include "graph/value/error.h"

using namespace clew::graph;

TEST_CASE("a value gives back what it holds") {
  CHECK(Value().is_null());
  CHECK(Value(true).as_boolean());
  CHECK(Value(true).is_true());
  CHECK_FALSE(Value(false).is_true());
  CHECK_FALSE(Value(1).is_true());
  CHECK(Value(-5).as_integer() == -5);
  CHECK(Value(std::uint32_t{4'000'000'000}).as_integer() == 4'000'000'000);
  CHECK(Value(-0.5).as_float() == -0.5);
  CHECK(Value(3).as_number() == 3.0);
  CHECK(Value(NodeId{7}).as_node() == NodeId{7});
  CHECK(Value(RelationshipId{8}).as_relationship() == RelationshipId{8});
  CHECK(Value(Date{-3}).as_date() == Date{-3});
  CHECK(Value(LocalTime{5}).as_local_time() == LocalTime{5});
  CHECK(Value(Time{5, -3600}).as_time() == Time{5, -3600});
  CHECK(Value(LocalDateTime{-1, 999'999'999}).as_local_date_time() == LocalDateTime{-1, 999'999'999});
  CHECK(Value(Duration{1, -2, 3, 4}).as_duration() == Duration{1, -2, 3, 4});
  Point point{CoordinateSystem::CartesianIn3D, 1, 2, 3};
  CHECK(Value(point).as_point() == point);
}

TEST_CASE("a date and time keeps its zone and nanoseconds to the last bit") {
  for (std::int32_t offset : {-TimeZone::kMaxOffset, -1, 0, 3600, TimeZone::kMaxOffset})
    for (std::int32_t nanoseconds : {0, 1, 999'999'999}) {
      DateTime time{-62'135'596'800, nanoseconds, TimeZone::fixed(offset)};
      CHECK(Value(time).as_date_time() == time);
      CHECK(Value(time).as_date_time().zone.fixed_offset() == offset);
    }
  DateTime in_region{1, 2, TimeZone::from_code((1U << 17U) + 600)};
  CHECK(Value(in_region).as_date_time() == in_region);
  CHECK(in_region.zone.is_region());
}

TEST_CASE("strings of every length survive copies, moves and their source") {
  for (std::size_t length : std::initializer_list<std::size_t>{0, 1, 13, 14, 15, 100, 100'000}) {
    std::string text(length, 'x');
    Value copied{std::string_view(text)};
    Value seen = Value::borrowed(text);
    CHECK(seen.as_string() == text);
    CHECK(seen.borrows() == (length > Value::kInlineString));
    Value owned = seen.own();
    CHECK_FALSE(owned.borrows());
    std::string expected = text;
    text.assign(length, 'y');
    Value again = copied;
    Value moved = std::move(copied);
    CHECK(again.as_string() == expected);
    CHECK(moved.as_string() == expected);
    CHECK(owned.as_string() == expected);
    CHECK(copied.is_null());  // NOLINT: a moved-from value is null by contract.
    CHECK((moved.heap_bytes() > length) == (length > Value::kInlineString));
  }
}

TEST_CASE("text with zero bytes keeps them") {
  CHECK(Value(std::string_view("a\0b", 3)).as_string() == std::string_view("a\0b", 3));
}

TEST_CASE("a list holds its elements, and owns what they borrowed when asked to") {
  std::string text = "a text that does not fit within";
  Value list = Value::list({Value(1), Value::borrowed(text), Value::list(std::vector<Value>{})});
  REQUIRE(list.as_list().size() == 3);
  CHECK(list.borrows());
  Value nested = Value::list({list});
  CHECK(nested.borrows());
  Value owned = nested.own();
  CHECK_FALSE(owned.borrows());
  std::string expected = text;
  text.assign(text.size(), '-');
  CHECK(owned.as_list()[0].as_list()[1].as_string() == expected);
  CHECK(owned.as_list()[0].as_list()[2].as_list().empty());
  CHECK(owned.own().same(owned));
}

TEST_CASE("a map is ordered by key, and the last of equal keys stands") {
  Value map = Value::map({{"b", Value(1)}, {"a", Value(2)}, {"b", Value(3)}, {"", Value(4)}, {"b", Value(5)}});
  REQUIRE(map.as_map().size() == 3);
  CHECK(map.as_map()[0].name().empty());
  CHECK(map.as_map()[1].name() == "a");
  CHECK(map.as_map().find("b")->as_integer() == 5);
  CHECK(map.as_map().find("c") == nullptr);
  CHECK(Value::map({}).as_map().empty());
}

TEST_CASE("a path alternates nodes and relationships") {
  NodeId nodes[] = {NodeId{1}, NodeId{2}, NodeId{1}};
  RelationshipId relationships[] = {RelationshipId{10}, RelationshipId{11}};
  Value path = Value::path(nodes, relationships);
  CHECK(path.as_path().length() == 2);
  CHECK(path.as_path().node(2) == NodeId{1});
  CHECK(path.as_path().relationship(1) == RelationshipId{11});
}

TEST_CASE("nesting has a limit with an error of its own") {
  Value value(1);
  for (int level = 0; level < Value::kMaxNesting; ++level)
    value = level % 2 == 0 ? Value::list({value}) : Value::map({{"k", value}});
  try {
    Value::list({value});
    FAIL("no error");
  } catch (const ValueError& error) {
    CHECK(error.kind() == ValueErrorKind::NestingTooDeep);
  }
}
