#include "ingest/openie/extract_open.h"

#include <catch2/catch.hpp>

#include "tests/ingest/language/model.h"
#include "tests/query/case_file.h"

using namespace clew::ingest;

namespace {

std::string printed(const std::string& sentence) {
  std::string out;
  for (const auto& extraction : extract_open(sentence, model().parse(sentence))) {
    CHECK(extraction.confidence >= 0);
    CHECK(extraction.confidence <= 1);
    out += extraction.arguments.front() + " | " + extraction.relation;
    for (std::size_t i = 1; i < extraction.arguments.size(); ++i) out += " | " + extraction.arguments[i];
    out += '\n';
  }
  return out;
}

}  // namespace

TEST_CASE("sentences give their relations and arguments") {
  clew::test::run_cases("tests/ingest/openie/sentences.txt", printed);
}

TEST_CASE("texts without a clause give nothing") {
  for (const std::string text : {"", " ", ".", "``", "\t", "( ) ( (", "and , or", "\xff\xfe", "of of of", "123"})
    CHECK(printed(text) == "");
}
