#include "ingest/language/pipeline.h"

#include <catch2/catch.hpp>
#include <string>
#include <thread>
#include <vector>

#include "cli/parse_json.h"
#include "ingest/language/format/model_error.h"
#include "tests/ingest/language/model.h"

using namespace clew::ingest;

namespace {

std::string dump(std::string_view text, const Parse& parse) {
  return clew::cli::parse_json("", text, parse, model());
}

const std::vector<std::string_view> kTexts = {"Ada met Grace in Paris.",
                                              "",
                                              "It wasn't 5 p.m. yet, was it?",
                                              "\n",
                                              "Oslo",
                                              "She said so.",
                                              "Prices rose by 3% in May, the bank's analysts wrote.",
                                              "👍🏽 ok!"};

}  // namespace

TEST_CASE("A sentence gets tags, lemmas, a tree, names and noun chunks") {
  const Parse parse = model().parse("Ada's dogs were chased by Mary Smith.");
  REQUIRE(parse.tokens.size() == 9);
  CHECK(parse.tokens[2].lemma == "dog");
  CHECK(parse.tokens[2].morph == "Number=Plur");
  CHECK(parse.tokens[2].dep == Dep::Nsubjpass);
  CHECK(parse.tokens[4].tag == Tag::Vbn);
  CHECK(parse.tokens[4].head == 4);
  CHECK(parse.tokens[4].dep == Dep::Root);
  CHECK(parse.tokens[0].head_margin > 0);
  REQUIRE(parse.names.size() == 2);
  CHECK(parse.names[1].tokens == TokenRange{6, 8});
  CHECK(parse.names[1].type == NameType::Person);
  CHECK(parse.names[1].margin > 0);
  CHECK(parse.sentences == std::vector<TokenRange>{{0, 9}});
  CHECK(parse.noun_chunks == std::vector<TokenRange>{{0, 3}, {6, 8}});
}

TEST_CASE("Results depend neither on the batch nor on the number of threads") {
  for (const unsigned threads : {1U, 2U, 5U}) {
    const auto parses = model().parse(kTexts, threads);
    REQUIRE(parses.size() == kTexts.size());
    for (std::size_t i = 0; i < kTexts.size(); ++i) CHECK(dump(kTexts[i], parses[i]) == dump(kTexts[i], model().parse(kTexts[i])));
  }
}

TEST_CASE("Threads may parse with one pipeline at the same time") {
  std::vector<std::string> results(4);
  {
    std::vector<std::jthread> threads;
    for (std::string& result : results) {
      threads.emplace_back([&result] {
        for (const std::string_view text : kTexts) result += dump(text, model().parse(text));
      });
    }
  }
  for (const std::string& result : results) CHECK(result == results[0]);
}

TEST_CASE("Malformed UTF-8 reads as replacement characters, and offsets count the bytes as given") {
  const std::string text = "caf\xE9 is open \xF0\x9F\x91 now";
  const std::string repaired = "caf\uFFFD is open \uFFFD now";
  const Parse parse = model().parse(text), expected = model().parse(repaired);
  REQUIRE(parse.tokens.size() == 6);
  REQUIRE(expected.tokens.size() == 6);
  CHECK(parse.tokens[1].begin == 3);
  CHECK(parse.tokens[1].end == 4);
  CHECK(parse.tokens[4].begin == 13);
  CHECK(parse.tokens[4].end == 16);
  CHECK(text.substr(parse.tokens[5].begin) == "now");
  for (std::size_t i = 0; i < 6; ++i) {
    CHECK(parse.tokens[i].tag == expected.tokens[i].tag);
    CHECK(parse.tokens[i].shape == expected.tokens[i].shape);
  }
}

TEST_CASE("A text over the limit is refused") {
  const std::string text(Pipeline::kLongestText + 1, 'a');
  CHECK_THROWS_AS(model().parse(text), TextTooLong);
  const std::vector<std::string_view> texts = {"fine", text};
  CHECK_THROWS_AS(model().parse(texts, 2), TextTooLong);
}

TEST_CASE("A directory without a pipeline is refused with a way out") {
  try {
    Pipeline::load("tests");
    FAIL("loaded");
  } catch (const language::ModelError& error) {
    CHECK(std::string(error.what()).find("tests/config.cfg: the file is missing") != std::string::npos);
    CHECK(std::string(error.what()).find("make setup") != std::string::npos);
  }
}
