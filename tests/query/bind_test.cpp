// The binder against tables of cases: what queries bind to, and what is wrong with those that do not.
#include "query/bind/bind.h"

#include <catch2/catch.hpp>

#include "query/error/render_error.h"
#include "query/syntax/nesting.h"
#include "query/syntax/parse.h"
#include "tests/query/bound_dump.h"
#include "tests/query/case_file.h"
#include "tests/query/query_generator.h"
#include "tests/query/test_catalog.h"

using namespace clew;
using namespace clew::query;

namespace {

test::TestCatalog& catalog() {
  static test::TestCatalog catalog;
  catalog.labels = {"Person", "Agreement", "Place"};
  catalog.types = {"SIGN", "MEET_WITH", "KNOWS"};
  catalog.keys = {"name", "date", "age", "x"};
  catalog.add_procedure({"db.labels", {}, {{"label", {TypeKind::String}}}, false});
  catalog.add_procedure(
      {"clew.search", {{"text", {TypeKind::String}}}, {{"node", {TypeKind::Node}}, {"score", {TypeKind::Float}}}, false});
  return catalog;
}

}  // namespace

TEST_CASE("Queries bind to graphs, conjuncts, groups and columns") {
  for (const char* file : {"match", "projection", "subquery", "update"})
    test::run_cases(std::string("tests/query/bind/") + file + ".txt",
                    [](const std::string& given) { return test::dump(bind(syntax::parse_single_statement(given), catalog())); });
}

TEST_CASE("The binder's errors have the type and detail of the TCK, and say what to do next") {
  test::run_cases("tests/query/errors/binder.txt", [](const std::string& given) -> std::string {
    try {
      BindOptions options;
      options.parameters.emplace();
      bind(syntax::parse_single_statement(given), catalog(), options);
      return "no error\n";
    } catch (const QueryException& exception) {
      return std::string(to_string(exception.error().type)) + ' ' + std::string(to_string(exception.error().detail)) + '\n' +
             render(exception.error(), {.name = "", .text = given});
    }
  });
}

TEST_CASE("Notices tell of names that the graph lacks") {
  test::run_cases("tests/query/errors/notices.txt", [](const std::string& given) {
    std::string text;
    for (const Notice& notice : bind(syntax::parse_single_statement(given), catalog()).notices)
      text += render(notice, {.name = "", .text = given});
    return text;
  });
}

TEST_CASE("Whatever parses binds or fails with a place") {
  constexpr int kQueries = 5000;
  for (int seed = 0; seed < kQueries; ++seed) {
    std::string text = test::QueryGenerator(std::uint64_t(seed)).statement();
    INFO("seed " << seed << ": " << text);
    try {
      bind(syntax::parse_single_statement(text), catalog());
    } catch (const InputError& exception) {
      REQUIRE(exception.error().span);
      REQUIRE(exception.error().span->end <= text.size());
    }
  }
}

TEST_CASE("The deepest query that parses also binds") {
  auto nest = [](const std::string& open, const std::string& inner, const std::string& close) {
    std::string text = inner;
    for (int i = 0; i < syntax::kMaxNesting - 5; ++i) text = open + text + close;
    return "RETURN " + text + " AS x";
  };
  for (const std::string& text :
       {nest("[", "1", "]"), nest("NOT ", "true", ""), nest("coalesce(", "1", ")"), nest("{a: ", "rand()", "}"),
        nest("[", "rand()", "]"), nest("CASE WHEN true THEN ", "1", " END"), nest("", "rand()", " + 1")})
    CHECK_NOTHROW(bind(syntax::parse_single_statement(text), catalog()));
}

TEST_CASE("A statement of very many elements binds in time that grows with its length") {
  std::string create = "CREATE (n0)";
  std::string match = "MATCH (n0)";
  for (int i = 1; i < 30'000; ++i) {
    std::string name = 'n' + std::to_string(i);
    create += ", (" + name + " {x: " + std::to_string(i) + "}), (n0)-[:KNOWS]->(" + name + ")";
    match += ", (" + name + ")-[r" + name + "]->(n0)";
  }
  CHECK_NOTHROW(bind(syntax::parse_single_statement(create), catalog()));
  CHECK_NOTHROW(bind(syntax::parse_single_statement(match + " RETURN n0"), catalog()));
}
