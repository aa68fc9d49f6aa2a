#include "ingest/language/tokenize/tokenizer.h"

#include <catch2/catch.hpp>
#include <string>
#include <vector>

using namespace clew::ingest::language;

namespace {

const std::string kModel = "models/en_core_web_sm-3.8.0/";

/// The tokens with bars between them.
std::string tokens_of(std::string_view text) {
  static const TokenizerRules rules(kModel + "tokenizer");
  static const SpecialPatterns patterns(rules);
  static const NormTable norms(kModel + "vocab/lookups.bin");
  LexemeStore lexemes(norms, [](std::string_view word) { return patterns.word(word); });
  Tokenizer tokenizer(rules, patterns, lexemes);
  std::vector<TextToken> tokens;
  tokenizer.tokenize(text, tokens);
  std::string joined;
  for (const TextToken& token : tokens) {
    CHECK(text.substr(token.begin, token.lexeme->text.size()) == token.lexeme->text);
    joined.append(joined.empty() ? "" : "|").append(token.lexeme->text);
  }
  return joined;
}

}  // namespace

TEST_CASE("Affixes, infixes, special cases and addresses are split as by spaCy") {
  CHECK(
      tokens_of("I can't. U.S.A. Mr. Smith's (e.g. foo-bar) cost $5.00/kg... http://x.com/a?b=1, 10km. 5:30pm :) a  b\n\nc ") ==
      "I|ca|n't|.|U.S.A.|Mr.|Smith|'s|(|e.g.|foo|-|bar|)|cost|$|5.00|/|kg|...|http://x.com/a?b=1|,|10|km|.|5:30pm|:)|a| |b|\n\n|c");
  CHECK(tokens_of("“Hello,” she’d said—didn’t she?") == "“|Hello|,|”|she|’d|said|—|didn’t|she|?");
  CHECK(tokens_of("Apple's U.K.-based unit (est. 1999) paid $1.5bn—60% in cash—on Jan. 3.") ==
        "Apple|'s|U.K.-based|unit|(|est|.|1999|)|paid|$|1.5bn—60|%|in|cash|—|on|Jan.|3|.");
  CHECK(tokens_of("He said \"I'd've gone\"; they couldn't.") == "He|said|\"|I|'d|'ve|gone|\"|;|they|could|n't|.");
  CHECK(tokens_of("www.example.com/a,b. foo@bar.co.uk 'tis") == "www.example.com/a,b|.|foo@bar.co.uk|'|tis");
  CHECK(tokens_of("C++/C# 3.14 -5 +44 1,000,000 10am 5pm. v2.0-beta") == "C++/C|#|3.14|-5|+44|1,000,000|10|am|5|pm|.|v2.0|-|beta");
  CHECK(tokens_of("it's- can't, 'em.") == "it's-|ca|n't|,|'em|.");
  CHECK(tokens_of("a.m.-p.m. x.y.z e.g.,") == "a.m.-p.m|.|x.y.z|e.g.|,");
}

TEST_CASE("Special cases are found where affix rules have cut them apart") {
  CHECK(tokens_of("hello :) (: word:) :-) don't:)") == "hello|:)|(:|word|:)|:-)|do|n't|:)");
}

TEST_CASE("A single space belongs to the word before it, other white space is a token") {
  CHECK(tokens_of("").empty());
  CHECK(tokens_of(" ") == " ");
  CHECK(tokens_of(" a\n b ") == " |a|\n |b");
  CHECK(tokens_of("a\u00A0b\u2028c") == "a|\u00A0|b|\u2028|c");
}
