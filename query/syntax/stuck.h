#pragma once
// The place where a parse stuck, as those who explain it look at it.
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "query/error/error.h"
#include "query/syntax/parse_state.h"

namespace clew::query::syntax {

class Stuck {
 public:
  /// All must outlive it.
  Stuck(std::string_view text, const std::vector<Token>& tokens, const Expectations& expectations)
      : text_(text), tokens_(tokens), wanted_(expectations.wanted), index_(std::size_t(expectations.furthest - tokens.data())) {}

  /// The token at which it stuck, or one before (negative) or after it; beyond either end the token there.
  const Token& token(int distance = 0) const;
  /// How many tokens stand before it.
  std::size_t index() const { return index_; }
  const std::vector<Token>& tokens() const { return tokens_; }
  const std::vector<Expectation>& wanted() const { return wanted_; }
  bool wants(Expectation expectation) const;

  std::string text(Span span) const { return std::string(text_.substr(span.begin, span.end - span.begin)); }
  std::string text(int distance = 0) const { return text(token(distance).span); }
  bool is(TokenKind kind, int distance = 0) const { return token(distance).kind == kind; }
  bool is(Keyword keyword, int distance = 0) const { return token(distance).keyword == keyword; }
  /// A name or keyword that reads as `capitals` in any case; for words that are no keywords of Clew.
  bool is_word(std::string_view capitals, int distance = 0) const;
  /// Index of the innermost bracket that is open where it stuck.
  std::optional<std::size_t> open_bracket() const;
  /// The last of these words before the place that stands at its level of brackets.
  std::optional<std::size_t> last_before(std::initializer_list<Keyword> keywords) const;

 private:
  std::string_view text_;
  const std::vector<Token>& tokens_;
  const std::vector<Expectation>& wanted_;
  std::size_t index_;
};

/// Explains a parse that stuck for one reason; nothing where that is not the reason.
using Explanation = std::optional<Error> (*)(const Stuck& stuck);

std::optional<Error> explain_lexical_problem(const Stuck& stuck);   // lexical_error.cpp
std::optional<Error> explain_foreign_word(const Stuck& stuck);      // foreign_word.cpp
std::optional<Error> explain_unsupported(const Stuck& stuck);       // unsupported.cpp
std::optional<Error> explain_clause_order(const Stuck& stuck);      // clause_slip.cpp
std::optional<Error> explain_pattern(const Stuck& stuck);           // pattern_slip.cpp
std::optional<Error> explain_expression(const Stuck& stuck);        // expression_slip.cpp
std::optional<Error> explain_misspelt_keyword(const Stuck& stuck);  // misspelt_keyword.cpp
std::optional<Error> explain_bracket(const Stuck& stuck);           // bracket_slip.cpp

/// A SyntaxError with detail UnexpectedSyntax.
Error syntax_error(Span span, std::string message, std::string hint = {});

}  // namespace clew::query::syntax
