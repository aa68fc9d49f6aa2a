// Walks: what Cypher they mean, which names and relations they find, and what is wrong with those that fail.
#include <catch2/catch.hpp>

#include "query/bind/bind.h"
#include "query/engine.h"
#include "query/error/render_error.h"
#include "query/syntax/dump.h"
#include "query/syntax/parse.h"
#include "query/syntax/print.h"
#include "query/walk/inflection.h"
#include "query/walk/parse_walk.h"
#include "query/walk/read_statement.h"
#include "query/walk/translate_walk.h"
#include "tests/query/case_file.h"
#include "tests/query/example_blocks.h"
#include "tests/query/test_catalog.h"

using namespace clew;
using namespace clew::query;

namespace {

struct Names : NameIndex {
  Names() {
    add({"Ilham Aliyev", "Person"}, {"Aliyev", "President Aliyev"});
    add({"Leyla Aliyeva", "Person"}, {"Aliyeva"});
    add({"Nikol Pashinyan", "Person"}, {"Pashinyan"});
    add({"Azerbaijan", "Place"}, {"Republic of Azerbaijan"});
    add({"Nakhchivan", "Place"}, {});
    add({"Nagorno-Karabakh", "Place"}, {"Karabakh"});
    add({"Georgia", "Place"}, {});
    add({"Georgia", "Person"}, {});
    add({"Conan O'Brien", "Person"}, {"O'Brien"});
    add({"Perišić", "Person"}, {});
  }
};

const NameIndex& names() {
  static const Names index;
  return index;
}

const TypeMatcher& relations() {
  static const TypeMatcher matcher({"SIGN", "WITNESS", "CONNECT", "MEET", "MEET_WITH", "MINISTER_OF", "SIGN_UP", "AGREE_ON"});
  return matcher;
}

std::string translated(const std::string& given) {
  try {
    std::string text = given.substr(0, given.find('\n'));
    TranslatedWalk walk = translate(parse_walk(text, {0, std::uint32_t(text.size())}), names(), relations());
    std::string result = print(walk.statement) + '\n';
    for (const Notice& notice : walk.notices) result += render(notice, {.name = "", .text = text});
    return result;
  } catch (const InputError& exception) {
    return render(exception.error(), {.name = "", .text = given});
  }
}

}  // namespace

TEST_CASE("Walks mean Cypher") {
  test::run_cases("tests/query/walk/walks.txt", translated);
}

TEST_CASE("Walks that go wrong say how to mend them") {
  test::run_cases("tests/query/walk/errors.txt", translated);
}

TEST_CASE("The translation of a walk parses as it stands, and binds") {
  for (const test::Case& c : test::read_cases("tests/query/walk/walks.txt")) {
    std::string text = c.given.substr(0, c.given.find('\n'));
    TranslatedWalk walk = translate(parse_walk(text, {0, std::uint32_t(text.size())}), names(), relations());
    INFO(text);
    CHECK(dump(syntax::parse_single_statement(print(walk.statement))) == dump(walk.statement));
    CHECK_NOTHROW(bind(walk.statement, test::TestCatalog()));
  }
}

TEST_CASE("docs/walks.md shows what walks mean") {
  test::ExamplePage page("docs/walks.md");
  for (std::size_t i = 0; i + 1 < page.blocks().size(); i += 2) {
    INFO("docs/walks.md:" << page.blocks()[i].line);
    REQUIRE(page.blocks()[i].language == "walk");
    std::string cypher = translated(page.blocks()[i].text);
    CHECK(cypher.substr(0, cypher.find('\n') + 1) == page.blocks()[i + 1].text);
  }
}

TEST_CASE("An inflected word has its lemma among the candidates") {
  auto has = [](const char* word, const char* lemma) {
    std::vector<std::string> candidates = lemma_candidates(word);
    return std::find(candidates.begin(), candidates.end(), lemma) != candidates.end();
  };
  CHECK(has("signed", "sign"));
  CHECK(has("Signs", "sign"));
  CHECK(has("signing", "sign"));
  CHECK(has("met", "meet"));
  CHECK(has("witnesses", "witness"));
  CHECK(has("carried", "carry"));
  CHECK(has("planned", "plan"));
  CHECK(has("making", "make"));
  CHECK(has("agreed", "agree"));
  CHECK(has("found", "find"));
  CHECK(has("found", "found"));
  CHECK(has("was", "be"));
  CHECK(has("people", "person"));
  CHECK_FALSE(has("pass", "pas"));
}

TEST_CASE("Cypher and walks are told apart statement by statement") {
  std::string text =
      "MATCH (n)\nRETURN n;\nAliyev -signed-> ?\n? -met-> ?who; // ;\n\"A; b\" -> ?;RETURN ';'; :Person --> ?\nO'Brien -met-> ?\n";
  StatementReader reader(text);
  std::vector<std::string> kinds;
  while (auto statement = reader.next()) {
    auto* walk = std::get_if<Walk>(&*statement);
    kinds.push_back(walk != nullptr ? text.substr(walk->span.begin, walk->span.end - walk->span.begin)
                                    : dump(std::get<syntax::Statement>(*statement)));
  }
  CHECK(kinds == std::vector<std::string>{"(match (path (node n))) (return n)", "Aliyev -signed-> ?", "? -met-> ?who",
                                          "\"A; b\" -> ?", "(return ';')", ":Person --> ?", "O'Brien -met-> ?"});
}

TEST_CASE("A misspelt keyword is no name of a place") {
  auto message = [](const char* text) -> std::string {
    try {
      StatementReader(text).next();
      return "";
    } catch (const InputError& exception) {
      return exception.error().message + "; " + exception.error().hint;
    }
  };
  CHECK(message("RETRUN 1") == "RETRUN is not a keyword of Cypher; did you mean RETURN?");
  CHECK(message("MTACH (n)-->(m) RETURN n") == "MTACH is not a keyword of Cypher; did you mean MATCH?");
  CHECK(message("Marge -> ?") == "");
}

TEST_CASE("A walk has a limit of steps") {
  std::string text = "?";
  for (std::size_t i = 0; i < kMaxLegs; ++i) text += " -> ?";
  CHECK(parse_walk(text, {0, std::uint32_t(text.size())}).legs.size() == kMaxLegs);
  text += " -> ?";
  CHECK_THROWS_AS(parse_walk(text, {0, std::uint32_t(text.size())}), InputError);
}

TEST_CASE("EXPLAIN and PROFILE stand before walks as before Cypher") {
  StatementReader reader("EXPLAIN Aliyev -> ?; profile ? -> ?; EXPLAIN RETURN 1; EXPLAIN");
  CHECK(std::get<Walk>(*reader.next()).mode == syntax::StatementMode::Explain);
  CHECK(std::get<Walk>(*reader.next()).mode == syntax::StatementMode::Profile);
  CHECK(std::get<syntax::Statement>(*reader.next()).mode == syntax::StatementMode::Explain);
  CHECK_THROWS_AS(reader.next(), InputError);
}

TEST_CASE("A statement that is wrong does not keep the reader from the next") {
  StatementReader reader("RETURN 1 +; Aliyev -signed->; MTACH (n) RETURN n; SELECT * FROM t; RETRUN 1; RETURN 2");
  for (int i = 0; i < 5; ++i) CHECK_THROWS_AS(reader.next(), InputError);
  CHECK(dump(std::get<syntax::Statement>(*reader.next())) == "(return 2)");
  CHECK(!reader.next());
}

TEST_CASE("A statement is prepared with its notices in the order of the text, and a walk with its translation") {
  std::string text = "Georgia -signed-> ?; MATCH (n:Nothing) RETURN n";
  test::TestCatalog catalog;
  Meaning meaning{catalog, names(), relations()};
  StatementReader reader(text);
  PreparedStatement walk = prepare(*reader.next(), meaning);
  CHECK(walk.cypher->starts_with("MATCH (place1)-[step1:SIGN|SIGN_UP]->(place2)"));
  REQUIRE(!walk.notices.empty());
  CHECK(walk.notices.front().message == "Georgia means Georgia (Place) and Georgia (Person)");
  PreparedStatement cypher = prepare(*reader.next(), meaning);
  CHECK(!cypher.cypher);
  REQUIRE(cypher.notices.size() == 1);
  CHECK(cypher.notices.front().message == "the graph has no label Nothing");
  CHECK(text.substr(cypher.notices.front().span.begin, 7) == "Nothing");
}
