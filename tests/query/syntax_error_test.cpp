// Errors of the parser as people see them.
#include <catch2/catch.hpp>

#include "query/error/render_error.h"
#include "query/syntax/parse.h"
#include "tests/query/case_file.h"

using namespace clew;

TEST_CASE("The parser's errors say what is wrong, where, and what to do next") {
  test::run_cases("tests/query/errors/syntax.txt", [](const std::string& given) -> std::string {
    try {
      query::syntax::parse_single_statement(given);
      return "no error\n";
    } catch (const query::QueryException& exception) {
      return std::string(to_string(exception.error().type)) + ' ' + std::string(to_string(exception.error().detail)) + '\n' +
             render(exception.error(), {.name = "q.cypher", .text = given});
    }
  });
}
