// The parser against tables of cases, and against its own printer.
#include "query/syntax/parse.h"

#include <catch2/catch.hpp>
#include <string>

#include "query/error/error.h"
#include "query/syntax/dump.h"
#include "query/syntax/nesting.h"
#include "query/syntax/print.h"
#include "tests/query/case_file.h"
#include "tests/query/query_generator.h"

using namespace clew;
using namespace clew::query;

TEST_CASE("Queries parse to the tree that the language gives them") {
  for (const char* file : {"clauses", "expressions", "patterns", "lexical"})
    test::run_cases(std::string("tests/query/syntax/") + file + ".txt",
                    [](const std::string& given) { return dump(syntax::parse_single_statement(given)) + '\n'; });
}

TEST_CASE("The canonical form of a query") {
  test::run_cases("tests/query/syntax/print.txt",
                  [](const std::string& given) { return print(syntax::parse_single_statement(given)) + '\n'; });
}

TEST_CASE("What is printed parses to the same tree") {
  constexpr int kQueries = 5000;
  for (int seed = 0; seed < kQueries; ++seed) {
    std::string text = test::QueryGenerator(std::uint64_t(seed)).statement();
    INFO("seed " << seed << ": " << text);
    syntax::Statement statement = syntax::parse_single_statement(text);
    std::string printed = print(statement);
    INFO("printed: " << printed);
    syntax::Statement again = syntax::parse_single_statement(printed);
    REQUIRE(dump(again) == dump(statement));
    REQUIRE(print(again) == printed);
  }
}

namespace {

std::string repeat(const std::string& text, int times) {
  std::string result;
  for (int i = 0; i < times; ++i) result += text;
  return result;
}

ErrorDetail detail_of(const std::string& text) {
  try {
    syntax::parse_single_statement(text);
    return ErrorDetail::None;
  } catch (const InputError& exception) {
    return exception.error().detail;
  }
}

}  // namespace

TEST_CASE("Nesting has a limit with an error of its own, whatever nests") {
  constexpr int kMany = 100'000;
  struct Nest {
    std::string open, inner, close;
  };
  const Nest nests[] = {{"(", "1", ")"},          {"[", "1", "]"},
                        {"{a: ", "1", "}"},       {"NOT ", "true", ""},
                        {"- ", "x", ""},          {"1 + (", "1", ")"},
                        {"f(", "1", ")"},         {"CASE WHEN true THEN ", "1", " END"},
                        {"[x IN ", "y", " | x]"}, {"x", "", ".y"},
                        {"x", "", "[0]"},         {"", "1", " + 1"},
                        {"", "1", " IS NULL"},    {"EXISTS { MATCH (a) WHERE ", "true", " }"},
                        {"n:(", "A", ")"},        {"n:!(", "A", ")"}};
  for (const Nest& nest : nests) {
    INFO(nest.open << ' ' << nest.inner << ' ' << nest.close);
    std::string open =
        nest.inner.empty() ? nest.open : repeat(nest.open.starts_with("n:") ? nest.open.substr(2) : nest.open, kMany);
    if (nest.open.starts_with("n:")) open = "n:" + open;
    CHECK(detail_of("RETURN " + open + nest.inner + repeat(nest.close, kMany)) == ErrorDetail::NestingLimit);
  }
  CHECK(detail_of("MATCH " + repeat("(", kMany) + "a" + repeat(")", kMany) + " RETURN 1") == ErrorDetail::NestingLimit);
}

TEST_CASE("Long flat queries are no deep ones") {
  CHECK_NOTHROW(syntax::parse_single_statement("RETURN " + repeat("x = 1 OR ", 20'000) + "true"));
  CHECK_NOTHROW(syntax::parse_single_statement("RETURN [" + repeat("1, ", 20'000) + "1]"));
  CHECK_NOTHROW(syntax::parse_single_statement("MATCH (a)" + repeat("-->()", 20'000) + " RETURN a"));
  CHECK_NOTHROW(syntax::parse_single_statement("RETURN " + repeat("1 < ", 20'000) + "2"));
  CHECK_NOTHROW(syntax::parse_single_statement("RETURN " + repeat("(", syntax::kMaxNesting - 2) + "1" +
                                               repeat(")", syntax::kMaxNesting - 2)));
}

TEST_CASE("A lexer gives statement after statement, and skips empty ones") {
  std::string text = "RETURN ';' ; ;; /* ; */ RETURN 2 // ;\n; RETURN `;`";
  syntax::Lexer lexer(text);
  std::vector<syntax::Token> tokens;
  std::vector<std::string> dumps;
  while (lexer.next_statement(tokens)) dumps.push_back(dump(parse_statement(text, tokens)));
  CHECK(dumps == std::vector<std::string>{"(return ';')", "(return 2)", "(return `;`)"});
}
