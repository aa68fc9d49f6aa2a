// Brackets that do not close, or close what was not opened.
#include "query/syntax/stuck.h"

namespace clew::query::syntax {
namespace {

using enum TokenKind;

TokenKind closing(TokenKind opening) {
  return opening == LeftParenthesis ? RightParenthesis : opening == LeftBracket ? RightBracket : RightBrace;
}

std::string name_of(TokenKind kind) {
  switch (kind) {
    case LeftParenthesis:
    case RightParenthesis:
      return "parenthesis";
    case LeftBracket:
    case RightBracket:
      return "bracket";
    default:
      return "brace";
  }
}

bool closes(TokenKind kind) {
  return kind == RightParenthesis || kind == RightBracket || kind == RightBrace;
}

}  // namespace

std::optional<Error> explain_bracket(const Stuck& stuck) {
  const Token& token = stuck.token();
  auto open = stuck.open_bracket();
  if (!open) {
    if (!closes(token.kind)) return std::nullopt;
    return syntax_error(token.span, "this closing " + name_of(token.kind) + " closes nothing", "leave it out, or open it before");
  }
  const Token& opening = stuck.tokens()[*open];
  bool stops = token.kind == End || closes(token.kind) || starts_clause(token.keyword) || token.keyword == Keyword::Where;
  if (!stops || !stuck.wants(closing(opening.kind)) || token.kind == closing(opening.kind)) return std::nullopt;
  Error error = syntax_error(token.span, "a closing " + name_of(opening.kind) + " is missing",
                             "write " +
                                 std::string(opening.kind == LeftParenthesis ? ")"
                                             : opening.kind == LeftBracket   ? "]"
                                                                             : "}") +
                                 " before this, or take out the one that opens");
  error.related = Related{opening.span, "for the one opened here"};
  return error;
}

}  // namespace clew::query::syntax
