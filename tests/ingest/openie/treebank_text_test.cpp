#include "ingest/openie/treebank_text.h"

#include <catch2/catch.hpp>

using namespace clew::ingest;
using openie::TreebankText;

TEST_CASE("treebank marks are read as people write them") {
  CHECK(TreebankText("").plain().empty());
  CHECK(TreebankText("`` No , '' -LRB- 1\\/2 -RRB- -LSB- a -RCB-").plain() == "\" No , \" ( 1/2 ) [ a }");
  CHECK(TreebankText("`a' -LR`").plain() == "`a' -LR`");
}

TEST_CASE("tokens find their way back to the original") {
  const std::string original = "`` No '' -LRB-";
  const TreebankText text(original);
  Parse parse;
  for (const auto& [begin, end] : {std::pair{0U, 1U}, {2U, 4U}, {5U, 6U}, {7U, 8U}}) {
    parse.tokens.emplace_back();
    parse.tokens.back().begin = begin;
    parse.tokens.back().end = end;
  }
  text.restore(parse);
  std::string words;
  for (const Token& token : parse.tokens) words += original.substr(token.begin, token.end - token.begin) + "|";
  CHECK(words == "``|No|''|-LRB-|");
}
