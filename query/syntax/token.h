#pragma once
// The lexical elements of openCypher. Values of literals are read from the text when the grammar wants them (literal.h).
#include <cstdint>

#include "query/error/span.h"
#include "query/syntax/keyword.h"

namespace clew::query::syntax {

enum class TokenKind : std::uint8_t {
  End,         ///< The end of the statement: its semicolon, or the end of the text.
  Invalid,     ///< What can't be a token; `problem` says why.
  Name,        ///< May be a keyword.
  QuotedName,  ///< `name`
  String,
  Integer,
  Float,
  Parameter,  ///< $name, $1 or $`name`
  LeftParenthesis,
  RightParenthesis,
  LeftBracket,
  RightBracket,
  LeftBrace,
  RightBrace,
  Comma,
  Colon,
  Dot,
  DotDot,
  Bar,
  Ampersand,
  Exclamation,
  Question,
  Plus,
  Minus,
  Star,
  Slash,
  Percent,
  Caret,
  Equal,
  NotEqual,
  Less,
  LessEqual,
  Greater,
  GreaterEqual,
  Matches,
  PlusEqual,
};

enum class LexicalProblem : std::uint8_t {
  None,
  BadCharacter,      ///< A character without a meaning in Cypher.
  BadEncoding,       ///< Not UTF-8.
  BadNumber,         ///< A digit run with letters in it: 12ab, 0x, 0o8.
  BadEscape,         ///< A backslash with a letter that means nothing after it.
  BadUnicodeEscape,  ///< \u without four hexadecimal digits, or beyond Unicode.
  SmartQuote,        ///< A text in typographic quotation marks.
  UnterminatedComment,
  UnterminatedName,  ///< A backtick without its fellow.
  UnterminatedString,
  EmptyName,        ///< ``
  EmptyParameter,   ///< A lone $.
  ForeignOperator,  ///< !=, ==, &&, || or -> of other languages.
};

struct Token {
  Span span;
  TokenKind kind = TokenKind::End;
  Keyword keyword = Keyword::None;
  LexicalProblem problem = LexicalProblem::None;
  bool typographic = false;  ///< A dash or arrow head that is not ASCII: good in patterns only.
};

}  // namespace clew::query::syntax
