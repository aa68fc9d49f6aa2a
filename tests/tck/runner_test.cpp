// The runner of the TCK itself: what it reads, and that it fails where it must, on an engine that answers by rote.
#include <catch2/catch.hpp>
#include <deque>

#include "tests/tck/run_scenario.h"

using namespace clew::tck;

namespace {

/// Gives outcomes one after the other, whatever is asked.
class ScriptedEngine : public Engine {
 public:
  explicit ScriptedEngine(std::deque<Outcome> outcomes) : outcomes_(std::move(outcomes)) {}

  void add_procedure(const Procedure&) override {}
  Outcome run(const std::string&, const Parameters&) override {
    Outcome outcome = std::move(outcomes_.front());
    outcomes_.pop_front();
    return outcome;
  }

 private:
  std::deque<Outcome> outcomes_;
};

Outcome rows(std::vector<std::string> columns, std::vector<std::vector<std::string>> cells, SideEffects effects = {}) {
  Result result{std::move(columns), {}};
  for (const std::vector<std::string>& row : cells) {
    result.rows.emplace_back();
    for (const std::string& cell : row) result.rows.back().push_back(parse_cell(cell));
  }
  return {std::move(result), std::move(effects)};
}

Outcome failure(const char* type, const char* phase, const char* detail, SideEffects effects = {}) {
  return {Failure{type, phase, detail, "why"}, std::move(effects)};
}

// A scenario that executes one query and then says `steps`.
bool passes(const std::string& steps, Outcome outcome) {
  std::vector<Scenario> scenarios = parse_feature(
      "Feature: F\n  Scenario: S\n    Given any graph\n    When executing query:\n"
      "      \"\"\"\n      RETURN 1\n      \"\"\"\n" +
      steps);
  REQUIRE(scenarios.size() == 1);
  auto make = [&] { return std::make_unique<ScriptedEngine>(std::deque<Outcome>{outcome}); };
  return !run_scenario(scenarios.front(), make, NamedGraphs("."));
}

std::string canonical(const char* text, ListOrder order = ListOrder::Matters) {
  return canonical_text(parse_cell(text), order);
}

}  // namespace

TEST_CASE("Feature files become scenarios") {
  std::vector<Scenario> scenarios = parse_feature(R"(#encoding: utf-8
Feature: Reading
  Any words may stand here.

  Background:
    Given an empty graph

  @tag
  Scenario: [1] A table
    Then the result should be, in order:
      | a \| b | c\\d |
      # a comment
      | 'x\n'  |      |

  Scenario Outline: [2] Examples
    When executing query:
      """
      RETURN <x>,
        <y> < <z>
      """
    Examples:
      | x | y   |
      | 1 | 'a' |
      | 2 | <>  |
)");
  REQUIRE(scenarios.size() == 3);
  CHECK(scenarios[0].name == "Reading: [1] A table");
  REQUIRE(scenarios[0].steps.size() == 2);
  CHECK(scenarios[0].steps[0].text == "an empty graph");
  CHECK(scenarios[0].steps[1].table == Table{{"a | b", "c\\d"}, {"'x\n'", ""}});
  CHECK(scenarios[0].steps[1].line == 10);
  CHECK(scenarios[1].name == "Reading: [2] Examples (example 1)");
  CHECK(scenarios[1].steps[1].doc_string == "RETURN 1,\n  'a' < <z>");
  CHECK(scenarios[2].steps[1].doc_string == "RETURN 2,\n  <> < <z>");
}

TEST_CASE("What is no feature is refused with its line") {
  auto message = [](const char* text) -> std::string {
    try {
      parse_feature(text);
      return "";
    } catch (const std::runtime_error& error) {
      return error.what();
    }
  };
  CHECK(message("Feature: F\n Scenario: S\n  Given x\n   \"\"\"\n   RETURN") == "line 5: the doc string does not end");
  CHECK(message("Feature: F\n Scenario: S\n  Given x\n   | a |\n   | a | b |") == "line 5: the rows of a table differ in length");
  CHECK(message("Feature: F\n Scenario: S\n  Gven x") == "line 3: this is no step: Gven x");
}

TEST_CASE("Cells that are equal have the same text") {
  CHECK(canonical("(:B:A {n: 1, a: 'x'})") == canonical("(:A:B {a: 'x', n: 1})"));
  CHECK(canonical("[1, [2, 3]]", ListOrder::Ignored) == canonical("[[3, 2], 1]", ListOrder::Ignored));
  CHECK(canonical("[1, 2]") != canonical("[2, 1]"));
  CHECK(canonical("1") != canonical("1.0"));
  CHECK(canonical("'1'") != canonical("1"));
  CHECK(canonical("0.0") == canonical("-0.0"));
  CHECK(canonical("NaN") == "NaN");
  CHECK(canonical("{b: null, a: true}") == "{a: true, b: null}");
  CHECK(canonical(R"('it\'s\n')") == R"('it\'s\n')");
  CHECK(canonical("<(:A)-[:T {k: 1}]->()<-[:T]-({n: 2})>") == "<(:A)-[:T {k: 1}]->()<-[:T]-({n: 2})>");
  CHECK(canonical("[:T {k: 1}]") == "[:T {k: 1}]");
  CHECK(canonical("[]") == "[]");
  CHECK_THROWS(parse_cell("[1"));
  CHECK_THROWS(parse_cell("word"));
  CHECK_THROWS(parse_cell("1 2"));
}

TEST_CASE("A scenario passes when rows are as expected, and only then") {
  const char* in_order = "    Then the result should be, in order:\n      | a |\n      | 1 |\n      | 2 |\n";
  const char* in_any_order = "    Then the result should be, in any order:\n      | a |\n      | 1 |\n      | 2 |\n";
  const char* lists = "    Then the result should be (ignoring element order for lists):\n      | a      |\n      | [1, 2] |\n";
  CHECK(passes(in_order, rows({"a"}, {{"1"}, {"2"}})));
  CHECK_FALSE(passes(in_order, rows({"a"}, {{"2"}, {"1"}})));
  CHECK(passes(in_any_order, rows({"a"}, {{"2"}, {"1"}})));
  CHECK_FALSE(passes(in_any_order, rows({"a"}, {{"1"}, {"1"}})));
  CHECK_FALSE(passes(in_any_order, rows({"a"}, {{"1"}, {"2"}, {"2"}})));
  CHECK_FALSE(passes(in_any_order, rows({"b"}, {{"1"}, {"2"}})));
  CHECK_FALSE(passes(in_any_order, rows({"a"}, {{"1.0"}, {"2"}})));
  CHECK_FALSE(passes(in_any_order, failure("SyntaxError", "compile time", "UndefinedVariable")));
  CHECK(passes(lists, rows({"a"}, {{"[2, 1]"}})));
  CHECK_FALSE(passes(lists, rows({"a"}, {{"[2, 2]"}})));
  CHECK(passes("    Then the result should be empty\n", rows({"a"}, {})));
  CHECK_FALSE(passes("    Then the result should be empty\n", rows({"a"}, {{"1"}})));
}

TEST_CASE("A scenario passes when side effects are as expected, and only then") {
  const char* effects = "    And the side effects should be:\n      | +nodes  | 2 |\n      | -labels | 0 |\n";
  CHECK(passes(effects, rows({}, {}, {{"+nodes", 2}})));
  CHECK_FALSE(passes(effects, rows({}, {}, {{"+nodes", 1}})));
  CHECK_FALSE(passes(effects, rows({}, {}, {{"+nodes", 2}, {"+labels", 1}})));
  CHECK_FALSE(passes("    And no side effects\n", rows({}, {}, {{"+nodes", 1}})));
  CHECK(passes("    And no side effects\n", rows({}, {})));
}

TEST_CASE("A scenario passes when the error is as expected, and only then") {
  const char* exact = "    Then a TypeError should be raised at runtime: InvalidArgumentType\n";
  const char* any = "    Then a TypeError should be raised at any time: *\n";
  CHECK(passes(exact, failure("TypeError", "runtime", "InvalidArgumentType")));
  CHECK_FALSE(passes(exact, failure("SyntaxError", "runtime", "InvalidArgumentType")));
  CHECK_FALSE(passes(exact, failure("TypeError", "compile time", "InvalidArgumentType")));
  CHECK_FALSE(passes(exact, failure("TypeError", "runtime", "InvalidArgumentValue")));
  CHECK_FALSE(passes(exact, rows({"a"}, {})));
  CHECK(passes(any, failure("TypeError", "compile time", "InvalidArgumentValue")));
  CHECK_FALSE(passes(any, failure("TypeError", "runtime", "InvalidArgumentValue", {{"+nodes", 1}})));
}

TEST_CASE("A step that is not understood fails") {
  CHECK_FALSE(passes("    Then all is well\n", rows({}, {})));
}

TEST_CASE("Procedures are read with their table") {
  Procedure procedure = parse_procedure("test.my.proc(name :: STRING?, id :: INTEGER?) :: (city :: STRING?) ",
                                        {{"name", "id", "city"}, {"'Ada'", "1", "'London'"}});
  CHECK(procedure.name == "test.my.proc");
  REQUIRE(procedure.inputs.size() == 2);
  CHECK(procedure.inputs[1].name == "id");
  CHECK(procedure.inputs[1].type == "INTEGER?");
  REQUIRE(procedure.outputs.size() == 1);
  CHECK(canonical_text(procedure.rows[0][2]) == "'London'");
  CHECK(parse_procedure("test.doNothing() :: ()", {{}}).rows.empty());
}

TEST_CASE("Scripts are split at their statements") {
  CHECK(split_statements("CREATE (:A {n: ';'}); // one; two\nCREATE (:`b;`) /* ; */;\n") ==
        std::vector<std::string>{"CREATE (:A {n: ';'})", " // one; two\nCREATE (:`b;`) /* ; */"});
}
