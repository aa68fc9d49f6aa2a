#include "query/syntax/lexer.h"

#include <algorithm>
#include <tuple>
#include <utility>

#include "query/error/error.h"
#include "query/syntax/character.h"
#include "query/syntax/lexical_rules.h"

namespace clew::query::syntax {
namespace {

using enum CharacterClass;

}  // namespace

Lexer::Lexer(std::string_view text) : text_(text) {
  if (text.size() >= kMaxSourceSize)
    throw InputError({.type = ErrorType::LimitExceeded,
                      .detail = ErrorDetail::None,
                      .message = "the text is longer than 4 GiB",
                      .hint = "split it into several files",
                      .span = std::nullopt});
}

bool Lexer::next_statement(std::vector<Token>& tokens) {
  tokens.clear();
  for (;;) {
    Token token = next_token();
    if (token.kind != TokenKind::End) {
      tokens.push_back(token);
      continue;
    }
    bool at_semicolon = !token.span.empty();
    // The end of the text counts as standing right after the last token: errors point there, not below blank lines.
    if (!at_semicolon && !tokens.empty()) token.span = {tokens.back().span.end, tokens.back().span.end};
    if (!tokens.empty() || !at_semicolon) {
      tokens.push_back(token);
      return tokens.size() > 1;
    }
  }
}

std::optional<Token> Lexer::peek() {
  for (;;) {
    std::size_t before = position_;
    Token token = next_token();
    if (token.kind != TokenKind::End) {
      position_ = before;
      return token;
    }
    if (token.span.empty()) return std::nullopt;
  }
}

Token Lexer::take(TokenKind kind, std::size_t length) {
  Token token{.span = {std::uint32_t(position_), std::uint32_t(position_ + length)}, .kind = kind};
  position_ += length;
  return token;
}

Token Lexer::invalid(LexicalProblem problem, std::size_t length) {
  Token token = take(TokenKind::Invalid, std::min(length, text_.size() - position_));
  token.problem = problem;
  return token;
}

// Skips space and comments. False where a comment does not end.
bool Lexer::skip_space() {
  while (position_ < text_.size()) {
    char c = text_[position_];
    if (class_of(c) == Space) {
      ++position_;
    } else if (c == '/' && at(position_ + 1) == '/') {
      skip_to_line_end();
    } else if (c == '/' && at(position_ + 1) == '*') {
      std::size_t end = text_.find("*/", position_ + 2);
      if (end == std::string_view::npos) return false;
      position_ = end + 2;
    } else if (class_of(c) == BeyondAscii) {
      Character character = decode(text_, position_);
      if (character.code < 0 || !is_space(character.code)) return true;
      position_ += character.length;
    } else {
      return true;
    }
  }
  return true;
}

void Lexer::skip_to_line_end() {
  std::size_t end = text_.find('\n', position_);
  position_ = end == std::string_view::npos ? text_.size() : end + 1;
}

Token Lexer::next_token() {
  if (!skip_space()) return invalid(LexicalProblem::UnterminatedComment, text_.size() - position_);
  if (position_ == text_.size()) return take(TokenKind::End, 0);
  char c = text_[position_];
  switch (class_of(c)) {
    case Letter:
      return name();
    case Digit:
      return number();
    case BeyondAscii:
      return beyond_ascii();
    default:
      break;
  }
  switch (c) {
    case '\'':
    case '"':
      return string(c);
    case '`':
      return quoted_name();
    case '$':
      return parameter();
    case '.':
      if (class_of(at(position_ + 1)) == Digit) return number();
      [[fallthrough]];
    default:
      return punctuation(c);
  }
}

Token Lexer::name() {
  Token token = take(TokenKind::Name, name_length(text_, position_));
  token.keyword = find_keyword(text_.substr(token.span.begin, token.span.end - token.span.begin));
  return token;
}

// A backtick within the name is written twice.
Token Lexer::quoted_name() {
  std::size_t end = position_ + 1;
  for (;;) {
    end = text_.find('`', end);
    if (end == std::string_view::npos) return invalid(LexicalProblem::UnterminatedName, text_.size() - position_);
    if (at(end + 1) != '`') break;
    end += 2;
  }
  std::size_t length = end + 1 - position_;
  return length == 2 ? invalid(LexicalProblem::EmptyName, length) : take(TokenKind::QuotedName, length);
}

Token Lexer::string(char quote) {
  std::size_t end = position_ + 1;
  LexicalProblem problem = LexicalProblem::None;
  Span at_fault;
  while (end < text_.size() && text_[end] != quote) {
    std::size_t length = 1;
    LexicalProblem found = LexicalProblem::None;
    if (text_[end] == '\\') {
      std::tie(length, found) = escape(text_, end);
    } else if (class_of(text_[end]) == BeyondAscii) {
      Character c = decode(text_, end);
      length = c.length;
      if (c.code < 0) found = LexicalProblem::BadEncoding;
    }
    if (problem == LexicalProblem::None && found != LexicalProblem::None) {
      problem = found;
      at_fault = {std::uint32_t(end), std::uint32_t(end + length)};
    }
    end += length;
  }
  if (end >= text_.size()) return invalid(LexicalProblem::UnterminatedString, text_.size() - position_);
  Token token = take(problem == LexicalProblem::None ? TokenKind::String : TokenKind::Invalid, end + 1 - position_);
  token.problem = problem;
  if (problem != LexicalProblem::None) token.span = at_fault;
  return token;
}

Token Lexer::number() {
  TokenKind kind = TokenKind::Integer;
  auto [length, good] = prefixed_number(text_, position_);
  std::size_t end = position_ + length;
  if (length == 0) {
    std::size_t whole = count_digits(text_, end);
    end += whole;
    if (at(end) == '.' && class_of(at(end + 1)) == Digit) {
      kind = TokenKind::Float;
      end += 1 + count_digits(text_, end + 1);
    }
    if (std::size_t exponent = exponent_length(text_, end)) {
      kind = TokenKind::Float;
      end += exponent;
    }
    good = whole < 2 || text_[position_] != '0';
  }
  std::size_t stuck = name_length(text_, end);  // Letters that touch the number.
  return good && stuck == 0 ? take(kind, end - position_) : invalid(LexicalProblem::BadNumber, end + stuck - position_);
}

Token Lexer::parameter() {
  std::size_t begin = position_;
  if (at(position_ + 1) == '`') {
    ++position_;
    Token name = quoted_name();
    if (name.kind == TokenKind::Invalid) return name;
  } else {
    std::size_t length = name_length(text_, position_ + 1);
    if (length == 0) return invalid(LexicalProblem::EmptyParameter, 1);
    position_ += 1 + length;
  }
  return {.span = {std::uint32_t(begin), std::uint32_t(position_)}, .kind = TokenKind::Parameter};
}

Token Lexer::punctuation(char c) {
  Punctuation found = punctuation_at(c, at(position_ + 1));
  return found.problem == LexicalProblem::None ? take(found.kind, found.length) : invalid(found.problem, found.length);
}

Token Lexer::beyond_ascii() {
  Character c = decode(text_, position_);
  if (c.code < 0) return invalid(LexicalProblem::BadEncoding, 1);
  if (starts_name(c.code)) return name();
  if (closing_mark(c.code) != 0) return smart_quoted(c.length);
  if (TokenKind kind = arrow_part(c.code); kind != TokenKind::Invalid) {
    Token token = take(kind, c.length);
    token.typographic = true;
    return token;
  }
  return invalid(LexicalProblem::BadCharacter, c.length);
}

// From a typographic mark to its fellow on the same line, or the mark alone.
Token Lexer::smart_quoted(std::size_t length) {
  std::int32_t closing = closing_mark(decode(text_, position_).code);
  for (std::size_t end = position_ + length; end < text_.size() && text_[end] != '\n';) {
    Character c = decode(text_, end);
    end += c.length;
    if (c.code == closing) return invalid(LexicalProblem::SmartQuote, end - position_);
  }
  return invalid(LexicalProblem::SmartQuote, length);
}

}  // namespace clew::query::syntax
