#pragma once
// Cuts a text into tokens, statement by statement: the one place that knows strings, comments and semicolons.
// Never fails: what can't be a token becomes an Invalid one, which the grammar can't pass and its error explains.
#include <cstddef>
#include <optional>
#include <string_view>
#include <vector>

#include "query/syntax/token.h"

namespace clew::query::syntax {

/// Texts of this many bytes or more are refused, for spans count in 32 bits.
constexpr std::size_t kMaxSourceSize = 0xFFFF'FFFFU;

class Lexer {
 public:
  /// The text must outlive the lexer. Throws InputError where it is too long.
  explicit Lexer(std::string_view text);

  /// Puts the tokens of the next statement that is not empty into `tokens`, the last of kind End, and moves past its
  /// semicolon. False at the end of the text.
  bool next_statement(std::vector<Token>& tokens);

  /// The first token of the next statement that is not empty, which stays to be read; nothing at the end of the text.
  std::optional<Token> peek();
  /// Goes on reading at a byte further on.
  void skip_to(std::size_t position) { position_ = position; }

 private:
  Token next_token();
  bool skip_space();
  void skip_to_line_end();
  Token name();
  Token quoted_name();
  Token string(char quote);
  Token number();
  Token parameter();
  Token punctuation(char c);
  Token beyond_ascii();
  Token smart_quoted(std::size_t length);
  Token take(TokenKind kind, std::size_t length);
  Token invalid(LexicalProblem problem, std::size_t length);
  char at(std::size_t offset) const { return offset < text_.size() ? text_[offset] : '\0'; }

  std::string_view text_;
  std::size_t position_ = 0;
};

}  // namespace clew::query::syntax
