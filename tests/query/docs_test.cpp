// What the pages on queries and errors show is what happens.
#include <catch2/catch.hpp>
#include <cstdlib>

#include "query/bind/bind.h"
#include "query/error/render_error.h"
#include "query/procedure/procedure.h"
#include "query/syntax/parse.h"
#include "tests/query/example_blocks.h"
#include "tests/query/test_catalog.h"

using namespace clew;
using namespace clew::query;

namespace {

std::string answer(const std::string& text) {
  test::TestCatalog catalog;
  catalog.labels = {"Person", "Agreement", "Place", "Organization"};
  catalog.types = {"SIGN", "KNOWS", "WITNESS", "MEET_WITH"};
  catalog.keys = {"name", "age", "city", "x", "y", "date", "size"};
  for (std::string_view name : builtin_procedure_names()) catalog.add_procedure(builtin_procedure(name)->signature);
  Source source{.name = "", .text = text};
  try {
    std::string result;
    for (const Notice& notice : bind(syntax::parse_single_statement(text), catalog).notices) result += render(notice, source);
    return result;
  } catch (const QueryException& exception) {
    return render(exception.error(), source);
  }
}

}  // namespace

TEST_CASE("docs/errors.md shows what Clew answers") {
  test::ExamplePage page("docs/errors.md");
  REQUIRE(page.blocks().size() > 40);
  for (std::size_t i = 0; i + 1 < page.blocks().size(); i += 2) {
    INFO("docs/errors.md:" << page.blocks()[i].line << "\n" << page.blocks()[i].text);
    REQUIRE(page.blocks()[i].language == "cypher");
    std::string actual = answer(page.blocks()[i].text);
    if (std::getenv("CLEW_UPDATE_CASES") == nullptr) CHECK(page.blocks()[i + 1].text == actual);
    page.blocks()[i + 1].text = actual;
  }
  if (std::getenv("CLEW_UPDATE_CASES") != nullptr) page.save();
}

TEST_CASE("Every example of docs/cypher.md is understood without a notice") {
  test::ExamplePage page("docs/cypher.md");
  std::size_t examples = 0;
  for (const test::Block& block : page.blocks()) {
    if (block.language != "cypher") continue;
    ++examples;
    INFO("docs/cypher.md:" << block.line << "\n" << block.text);
    CHECK(answer(block.text).empty());
  }
  CHECK(examples > 40);
}

TEST_CASE("docs/cypher.md has all procedures, with an example each") {
  test::ExamplePage page("docs/cypher.md");
  std::string examples;
  for (const test::Block& block : page.blocks()) examples += block.text;
  for (std::string_view name : builtin_procedure_names()) {
    INFO(name);
    if (name.substr(0, 3) != "db.") CHECK(examples.find("CALL " + std::string(name)) != std::string::npos);
  }
}
