// A word that is nearly a keyword which may stand there.
#include <algorithm>

#include "query/error/near_names.h"
#include "query/syntax/stuck.h"

namespace clew::query::syntax {
namespace {

// Words that may stand after a complete expression; the parser does not note them as wanted.
constexpr Keyword kOperators[] = {Keyword::And, Keyword::Or,       Keyword::Xor,    Keyword::In,
                                  Keyword::Is,  Keyword::Contains, Keyword::Starts, Keyword::Ends};

std::vector<std::string_view> acceptable_words(const Stuck& stuck) {
  std::vector<std::string_view> words;
  for (const Expectation& wanted : stuck.wanted())
    if (auto* keyword = std::get_if<Keyword>(&wanted)) words.push_back(to_string(*keyword));
  for (Keyword keyword : kOperators) words.push_back(to_string(keyword));
  return words;
}

}  // namespace

std::optional<Error> explain_misspelt_keyword(const Stuck& stuck) {
  const Token& token = stuck.token();
  if (token.kind != TokenKind::Name || token.keyword != Keyword::None || token.span.end - token.span.begin < 2) return std::nullopt;
  std::vector<std::string_view> words = acceptable_words(stuck);
  std::string hint = did_you_mean(stuck.text(), words);
  if (hint.empty()) return std::nullopt;
  return syntax_error(token.span, stuck.text() + " is not a keyword of Cypher", hint);
}

}  // namespace clew::query::syntax
