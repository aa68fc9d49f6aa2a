#include "query/syntax/stuck.h"

#include <algorithm>
#include <cctype>

namespace clew::query::syntax {
namespace {

bool opens(TokenKind kind) {
  return kind == TokenKind::LeftParenthesis || kind == TokenKind::LeftBracket || kind == TokenKind::LeftBrace;
}

bool closes(TokenKind kind) {
  return kind == TokenKind::RightParenthesis || kind == TokenKind::RightBracket || kind == TokenKind::RightBrace;
}

}  // namespace

const Token& Stuck::token(int distance) const {
  auto last = std::ptrdiff_t(tokens_.size()) - 1;
  return tokens_[std::size_t(std::clamp<std::ptrdiff_t>(std::ptrdiff_t(index_) + distance, 0, last))];
}

bool Stuck::wants(Expectation expectation) const {
  return std::find(wanted_.begin(), wanted_.end(), expectation) != wanted_.end();
}

bool Stuck::is_word(std::string_view capitals, int distance) const {
  if (token(distance).kind != TokenKind::Name) return false;
  std::string word = text(distance);
  return std::equal(word.begin(), word.end(), capitals.begin(), capitals.end(),
                    [](char a, char b) { return std::toupper(static_cast<unsigned char>(a)) == b; });
}

std::optional<std::size_t> Stuck::open_bracket() const {
  int depth = 0;
  for (std::size_t i = index_; i-- > 0;) {
    if (closes(tokens_[i].kind)) ++depth;
    if (opens(tokens_[i].kind) && depth-- == 0) return i;
  }
  return std::nullopt;
}

std::optional<std::size_t> Stuck::last_before(std::initializer_list<Keyword> keywords) const {
  int depth = 0;
  for (std::size_t i = index_; i-- > 0;) {
    if (closes(tokens_[i].kind)) ++depth;
    if (opens(tokens_[i].kind) && depth-- == 0) return std::nullopt;
    bool found = std::find(keywords.begin(), keywords.end(), tokens_[i].keyword) != keywords.end();
    if (depth == 0 && found && tokens_[i].keyword != Keyword::None) return i;
  }
  return std::nullopt;
}

Error syntax_error(Span span, std::string message, std::string hint) {
  return {.type = ErrorType::SyntaxError,
          .phase = ErrorPhase::CompileTime,
          .detail = ErrorDetail::UnexpectedSyntax,
          .message = std::move(message),
          .hint = std::move(hint),
          .span = span,
          .related = std::nullopt};
}

}  // namespace clew::query::syntax
