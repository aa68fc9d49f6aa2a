// Places, excerpts, near names and the JSON form of errors.
#include <catch2/catch.hpp>
#include <rapidjson/document.h>

#include "query/error/excerpt.h"
#include "query/error/near_names.h"
#include "query/error/render_error.h"

using namespace clew::query;

TEST_CASE("A position counts lines and characters from one") {
  std::string text = "ab\né日x\n";
  auto at = [&](std::uint32_t offset) {
    Position p = position_of(text, offset);
    return std::pair(p.line, p.column);
  };
  CHECK(at(0) == std::pair(1U, 1U));
  CHECK(at(2) == std::pair(1U, 3U));
  CHECK(at(3) == std::pair(2U, 1U));
  CHECK(at(5) == std::pair(2U, 2U));  // After é, of two bytes,
  CHECK(at(8) == std::pair(2U, 3U));  // and 日, of three.
  CHECK(at(10) == std::pair(3U, 1U));
  CHECK(at(99) == std::pair(3U, 1U));
}

TEST_CASE("Carets stand under the whole token, whatever is before it") {
  CHECK(excerpt("a != b", {2, 4}) == "  1 | a != b\n    |   ^^\n");
  CHECK(excerpt("日本 != b", {7, 9}) == "  1 | 日本 != b\n    |      ^^\n");
  CHECK(excerpt("\t!=", {1, 3}) == "  1 |     !=\n    |     ^^\n");
  CHECK(excerpt("e\xCC\x81 x", {4, 5}) == "  1 | e\xCC\x81 x\n    |   ^\n");  // A combining accent takes no column.
  CHECK(excerpt("a\nbb\r\nc", {2, 4}) == "  2 | bb\n    | ^^\n");
  CHECK(excerpt("abc\nde", {1, 6}) == "  1 | abc\n    |  ^^\n");  // To the end of its first line.
  CHECK(excerpt("ab", {2, 2}) == "  1 | ab\n    |   ^\n");
  CHECK(excerpt("ab\n", {3, 3}) == "  2 | \n    | ^\n");
  CHECK(excerpt("", {0, 0}) == "  1 | \n    | ^\n");
  CHECK(excerpt("\x01\xFF!", {2, 3}) == "  1 | \uFFFD\uFFFD!\n    |   ^\n");
  CHECK(excerpt("f(", {1, 2}, "opened here") == "  1 | f(\n    |  ^ opened here\n");
}

TEST_CASE("Of a long line a part around the place is shown") {
  std::string text(1000, 'x');
  text[500] = '!';
  std::string shown = excerpt(text, {500, 501});
  std::string line = shown.substr(0, shown.find('\n'));
  std::string carets = shown.substr(shown.find('\n') + 1);
  CHECK(line.size() < 120);
  CHECK(line.find("…") != std::string::npos);
  std::size_t ellipsis_bytes = std::string("…").size() - 1;
  CHECK(line.find('!') - ellipsis_bytes == carets.find('^'));
}

TEST_CASE("An error at the end of a very long line takes no time to show") {
  std::string text(20'000'000, 'x');
  std::string shown = excerpt(text, {19'999'990, 20'000'000});
  CHECK(shown.find("^^^^^^^^^^\n") != std::string::npos);
  CHECK(shown.size() < 300);
}

TEST_CASE("The distance counts insertions, deletions, substitutions and swaps, without case") {
  CHECK(edit_distance("RETURN", "return", 3) == 0);
  CHECK(edit_distance("RETRUN", "RETURN", 3) == 1);
  CHECK(edit_distance("MATC", "MATCH", 3) == 1);
  CHECK(edit_distance("MATTCH", "MATCH", 3) == 1);
  CHECK(edit_distance("kitten", "sitting", 3) == 3);
  CHECK(edit_distance("abcdef", "uvwxyz", 3) == 4);  // Given up.
  CHECK(edit_distance("", "", 0) == 0);
}

TEST_CASE("Near names come nearest first, and short ones only where their case differs") {
  std::vector<std::string_view> names = {"toUpper", "toLower", "size", "split", "n", "N"};
  CHECK(near_names("toUper", names) == std::vector<std::string>{"toUpper"});
  CHECK(near_names("sise", names) == std::vector<std::string>{"size"});
  CHECK(near_names("x", names).empty());
  CHECK(near_names("TOLOWER", names) == std::vector<std::string>{"toLower"});
  CHECK(did_you_mean("splt", names) == "did you mean split?");
  CHECK(enumerate({"a", "b", "c"}) == "a, b or c");
}

TEST_CASE("The JSON form says the same as the text") {
  std::string text = "RETURN 'é\n";
  Error error{.type = ErrorType::SyntaxError,
              .phase = ErrorPhase::CompileTime,
              .detail = ErrorDetail::UnexpectedSyntax,
              .message = "a \"quoted\" message",
              .hint = "mend it",
              .span = Span{7, 8},
              .related = Related{{0, 6}, "here"}};
  rapidjson::Document json;
  json.Parse(to_json(error, {.name = "q.cypher", .text = text}).c_str());
  REQUIRE(!json.HasParseError());
  CHECK(json["type"] == "SyntaxError");
  CHECK(json["phase"] == "compile time");
  CHECK(json["detail"] == "UnexpectedSyntax");
  CHECK(json["message"] == "a \"quoted\" message");
  CHECK(json["hint"] == "mend it");
  CHECK(json["file"] == "q.cypher");
  CHECK(json["line"].GetInt() == 1);
  CHECK(json["column"].GetInt() == 8);
  CHECK(json["end_column"].GetInt() == 9);
  CHECK(json["related"]["message"] == "here");
  CHECK(json["related"]["end"].GetInt() == 6);
  error.span.reset();
  json.Parse(to_json(error, {.name = "", .text = text}).c_str());
  CHECK(!json.HasMember("line"));
}
