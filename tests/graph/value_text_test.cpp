// Values as text, literals and JSON, and back.
#include <catch2/catch.hpp>
#include <limits>
#include <string>

#include "graph/value/equality.h"
#include "graph/value/error.h"
#include "graph/value/json.h"
#include "graph/value/number_text.h"
#include "graph/value/parse_literal.h"
#include "graph/value/print.h"
#include "tests/graph/value_generator.h"

using namespace clew::graph;
using clew::test::ValueGenerator;

namespace {

bool has_entity(const Value& value) {
  if (value.is(ValueType::Node) || value.is(ValueType::Relationship) || value.is(ValueType::Path)) return true;
  bool found = false;
  if (value.is_list())
    for (const Value& element : value.as_list()) found = found || has_entity(element);
  if (value.is_map())
    for (const MapEntry& entry : value.as_map()) found = found || has_entity(entry.value);
  return found;
}

// (:Person {name: 'Ada'})-[:KNOWS]->(), node 1 without labels.
class OnePair : public Entities {
 public:
  std::vector<std::string_view> labels(NodeId node) const override {
    return node == NodeId{0} ? std::vector<std::string_view>{"Person", "Über Wesen"} : std::vector<std::string_view>{};
  }
  bool has_label(NodeId, std::string_view) const override { return false; }
  std::string_view type(RelationshipId) const override { return "KNOWS"; }
  NodeId source(RelationshipId) const override { return NodeId{0}; }
  NodeId target(RelationshipId) const override { return NodeId{1}; }
  Value property(NodeId, std::string_view) const override { return {}; }
  Value property(RelationshipId, std::string_view) const override { return {}; }
  Value properties(NodeId node) const override {
    return node == NodeId{0} ? Value::map({{"name", Value("Ada")}}) : Value::map({{"since", Value(1843)}});
  }
  Value properties(RelationshipId) const override { return Value::map({}); }
};

}  // namespace

TEST_CASE("floats are written as Java writes them, with the fewest digits that read back") {
  CHECK(float_text(1.0) == "1.0");
  CHECK(float_text(-0.0) == "-0.0");
  CHECK(float_text(0.1) == "0.1");
  CHECK(float_text(0.001) == "0.001");
  CHECK(float_text(0.0001) == "1.0E-4");
  CHECK(float_text(9999999.0) == "9999999.0");
  CHECK(float_text(1e7) == "1.0E7");
  CHECK(float_text(1.5e-9) == "1.5E-9");
  CHECK(float_text(123456.789) == "123456.789");
  CHECK(float_text(5e-324) == "5.0E-324");
  CHECK(float_text(-1.7976931348623157e308) == "-1.7976931348623157E308");
  CHECK(float_text(-std::numeric_limits<double>::infinity()) == "-Infinity");
}

TEST_CASE("numbers are read in every form") {
  CHECK(parse_integer("-9223372036854775808") == std::numeric_limits<std::int64_t>::min());
  CHECK(parse_integer("0x1F") == 31);
  CHECK(parse_integer("-0o17") == -15);
  CHECK(parse_integer("+7") == 7);
  for (const char* wrong : {"", "-", "9223372036854775808", "1.0", "0x", "0xG", "1 ", " 1", "--1", "+-1", "1e3"})
    CHECK_FALSE(parse_integer(wrong));
  CHECK(parse_float("1e3") == 1000.0);
  CHECK(parse_float("-.5") == -0.5);
  CHECK(parse_float("5.") == 5.0);
  CHECK(parse_float("1e999") == std::numeric_limits<double>::infinity());
  CHECK(parse_float("1e-999") == 0.0);
  CHECK(parse_float("-inf") == -std::numeric_limits<double>::infinity());
  for (const char* wrong : {"", "-", ".", "1e", "e3", "1.5x", "nano", "0x1p3", " 1", "++1"}) CHECK_FALSE(parse_float(wrong));
}

TEST_CASE("values are printed for people") {
  const NodeId nodes[] = {NodeId{1}, NodeId{0}};
  const RelationshipId relationships[] = {RelationshipId{0}};
  const OnePair entities;
  CHECK(print(Value("it's")) == "it's");
  CHECK(print(parse_literal("[1, 'it\\'s', {`a b`: null, c: 1.0}, date('2015-07-21')]")) ==
        "[1, 'it\\'s', {`a b`: null, c: 1.0}, 2015-07-21]");
  CHECK(print(NodeId{0}, &entities) == "(:Person:`Über Wesen` {name: 'Ada'})");
  CHECK(print(NodeId{1}, &entities) == "({since: 1843})");
  CHECK(print(Value::path(nodes, relationships), &entities) == "({since: 1843})<-[:KNOWS]-(:Person:`Über Wesen` {name: 'Ada'})");
  CHECK(print(Value::path(nodes, relationships)) == "(#1)-[#0]-(#0)");
}

TEST_CASE("literals that are wrong say where") {
  for (const char* wrong : {"",       "[",   "[1",    "[1,]",       "{a}",           "{a:}",
                            "{1: 2}", "'",   "'\\x'", "'\\u12'",    "'\\U00110000'", "'\\uD800'",
                            "1 2",    "abc", "nul",   "date(2015)", "date('x')",     "when('x')",
                            "1.2.3",  "-",   "0x",    "{`a: 1}",    "point({x: 1})", "[1}",
                            "--1"})
    CHECK_THROWS_AS(parse_literal(wrong), ValueError);
  try {
    parse_literal("[1, oops]");
    FAIL("no error");
  } catch (const ValueError& error) {
    CHECK(std::string(error.what()) == "this is not a literal: a text needs quotes (at byte 5)");
  }
  const std::string deep(100'000, '[');
  CHECK_THROWS_AS(parse_literal(deep), ValueError);
  CHECK_THROWS_AS(parse_json(deep), ValueError);
}

TEST_CASE("what is printed as a literal is read back as an equivalent value") {
  ValueGenerator generator(3);
  for (int i = 0; i < 5000; ++i) {
    const Value value = generator.value();
    if (has_entity(value)) continue;
    const std::string text = print_literal(value);
    INFO(text);
    CHECK(equivalent(parse_literal(text), value));
    CHECK(parse_literal(text).type() == value.type());
  }
}

TEST_CASE("values are written as JSON and read back") {
  const OnePair entities;
  CHECK(to_json(parse_literal("[1, 1.0, 'a\\n\"', NaN, {k: date('2015-07-21')}, null, true]")) ==
        R"([1,1.0,"a\n\"","NaN",{"k":"2015-07-21"},null,true])");
  CHECK(to_json(NodeId{0}, &entities) == R"({"id":0,"labels":["Person","Über Wesen"],"properties":{"name":"Ada"}})");
  CHECK(to_json(RelationshipId{0}, &entities) == R"({"id":0,"type":"KNOWS","start":0,"end":1,"properties":{}})");
  CHECK(to_json(parse_literal("point({longitude: 1, latitude: 2})")) == R"({"srid":4326,"x":1.0,"y":2.0})");
  CHECK(print_literal(parse_json(R"({"b": [1, 2.5, -3e2, 12345678901234567890], "a": {"": null}, "b2": "\u00e9"})")) ==
        "{a: {``: null}, b: [1, 2.5, -300.0, 1.2345678901234567E19], b2: 'é'}");
  for (const char* wrong : {"", "[", "{\"a\" 1}", "nul", "[1] 2", "\"\xFF\"", "NaN"})
    CHECK_THROWS_AS(parse_json(wrong), ValueError);
}
