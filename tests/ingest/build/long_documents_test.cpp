// Documents of a shape that nobody writes are read all the same, in time that grows with their length.
#include <catch2/catch.hpp>
#include <chrono>

#include "ingest/build/understand.h"
#include "ingest/reader/read_text.h"
#include "tests/ingest/language/model.h"
#include "tests/ingest/lexicon/shared_lexicon.h"

namespace {

std::string repeated(const std::string& text, int times, const std::string& between = " ") {
  std::string all;
  for (int i = 0; i < times; ++i) all.append(i == 0 ? "" : between).append(text);
  return all;
}

std::string names(int count, const std::string& between) {
  std::string all;
  for (int i = 0; i < count; ++i) {
    all.append(i == 0 ? "" : between).append(1, static_cast<char>('B' + i % 20)).append("olar");
    for (int n = i / 20; n > 0; n /= 20) all.append(1, static_cast<char>('a' + n % 20));
  }
  return all;
}

}  // namespace

TEST_CASE("a sentence of thousands of words takes a moment") {
  const auto [shape, text] = GENERATE(table<std::string, std::string>({
      {"who said that he said", repeated("He said that", 8000) + " he left."},
      {"quotations never closed", repeated("\"He said,", 6000)},
      {"parties of a war", "The war between " + names(4000, " and ") + " ended."},
      {"people who met", names(4000, ", ") + " and Obama met."},
      {"a phrase in a phrase", repeated("the dog of", 8000) + " the man barked."},
      {"ten thousand names", names(10000, " visited Paris. ") + " left."},
  }));
  CAPTURE(shape);
  const auto document = clew::ingest::read_text("long", text);
  const auto start = std::chrono::steady_clock::now();
  const auto understood = clew::ingest::understand(document, model(), shared_lexicon());
  const std::chrono::duration<double> seconds = std::chrono::steady_clock::now() - start;
  CHECK(understood.facts.size() < 10 * understood.annotated.parse.tokens.size());
  CHECK(seconds.count() < 20);  // some tenths of a second; minutes where the work grows with the square
}
