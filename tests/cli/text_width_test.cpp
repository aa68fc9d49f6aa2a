#include "cli/terminal/text_width.h"

#include <catch2/catch.hpp>

using namespace clew::cli;

TEST_CASE("text is measured in columns of a terminal") {
  CHECK(columns("") == 0);
  CHECK(columns("plain") == 5);
  CHECK(columns("Əliyev") == 6);
  CHECK(columns("語彙") == 4);
  CHECK(columns("e\u0301") == 1);                     // A letter and an accent.
  CHECK(columns("\U0001F469\u200D\U0001F680") == 2);  // Woman, joiner, rocket: an astronaut.
  CHECK(columns("\u2764\uFE0F") == 2);                // A heart, shown as a picture.
  CHECK(columns("a\u200Bb") == 2);                    // A space without width.
}

TEST_CASE("nothing in visible text moves the cursor") {
  CHECK(visible("a\nb\tc\r") == "a\\nb\\tc\\r");
  CHECK(visible("\x1b[31mred\x7f") == "\\u001B[31mred\\u007F");
  CHECK(visible("\u009B31m") == "\\u009B31m");
  CHECK(visible("\u202Eabc") == "\\u202Eabc");
  CHECK(visible("a\xFFz") == "a\uFFFDz");
  CHECK(visible("Nakhçıvan 語") == "Nakhçıvan 語");
}

TEST_CASE("text is cut at characters") {
  CHECK(shorten("Nakhchivan", 10) == "Nakhchivan");
  CHECK(shorten("Nakhchivan", 6) == "Nakhc…");
  CHECK(shorten("語彙語彙", 6) == "語彙…");
  CHECK(shorten("語彙", 1) == "…");
  CHECK(shorten("x", 0).empty());
}

TEST_CASE("text is wrapped at spaces, or anywhere in a long word") {
  using Lines = std::vector<std::string_view>;
  CHECK(wrap("", 5) == Lines{""});
  CHECK(wrap("one two three", 7) == Lines{"one two", "three"});
  CHECK(wrap("one two three", 8) == Lines{"one two", "three"});
  CHECK(wrap("abcdefgh", 3) == Lines{"abc", "def", "gh"});
  CHECK(wrap("語彙語", 2) == Lines{"語", "彙", "語"});
  CHECK(wrap("a bcdefgh", 4) == Lines{"a", "bcde", "fgh"});
}
