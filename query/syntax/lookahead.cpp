#include "query/syntax/lookahead.h"

namespace clew::query::syntax {
namespace {

bool is(const Token* token, const Token* last, TokenKind kind) {
  return token < last && token->kind == kind;
}

bool is(const Token* token, const Token* last, Keyword keyword) {
  return token < last && token->keyword == keyword;
}

bool is_name(const Token* token, const Token* last) {
  return token < last && (token->kind == TokenKind::QuotedName || (token->kind == TokenKind::Name && !is_reserved(token->keyword)));
}

// Past the bracket that closes the one at `first`, or `last`.
const Token* skip_brackets(const Token* first, const Token* last) {
  int depth = 0;
  for (; first < last; ++first) {
    switch (first->kind) {
      case TokenKind::LeftParenthesis:
      case TokenKind::LeftBracket:
      case TokenKind::LeftBrace:
        ++depth;
        break;
      case TokenKind::RightParenthesis:
      case TokenKind::RightBracket:
      case TokenKind::RightBrace:
        if (--depth == 0) return first + 1;
        break;
      default:
        break;
    }
  }
  return last;
}

// (), (name), (name:.. , (:.. , ({.. , (name {.. , ($.. , (name $.. , (name WHERE: what no parenthesised expression but (name) is.
bool starts_node_pattern(const Token* first, const Token* last) {
  if (!is(first, last, TokenKind::LeftParenthesis)) return false;
  const Token* next = first + 1;
  if (is_name(next, last)) ++next;
  return is(next, last, TokenKind::RightParenthesis) || is(next, last, TokenKind::Colon) || is(next, last, TokenKind::LeftBrace) ||
         is(next, last, TokenKind::Parameter) || is(next, last, Keyword::Where);
}

// Whether `[` starts what can stand between the dashes of a relationship, which ends in a dash.
bool starts_relationship_detail(const Token* first, const Token* last) {
  const Token* next = first + 1;
  if (is_name(next, last)) ++next;
  bool plausible = is(next, last, TokenKind::RightBracket) || is(next, last, TokenKind::Colon) || is(next, last, TokenKind::Star) ||
                   is(next, last, TokenKind::LeftBrace) || is(next, last, TokenKind::Parameter) || is(next, last, Keyword::Where);
  return plausible && is(skip_brackets(first, last), last, TokenKind::Minus);
}

}  // namespace

bool is_plain_variable(const Token* first, const Token* last) {
  if (first == last || first->kind != TokenKind::Name || first->keyword != Keyword::None) return false;
  return !is(first + 1, last, TokenKind::LeftBrace) && !starts_function_call(first, last);
}

bool starts_function_call(const Token* first, const Token* last) {
  while (is_name(first, last)) {
    if (is(first + 1, last, TokenKind::LeftParenthesis)) return true;
    if (!is(first + 1, last, TokenKind::Dot)) return false;
    first += 2;
  }
  return false;
}

bool starts_path_pattern(const Token* first, const Token* last) {
  if (!starts_node_pattern(first, last)) return false;
  const Token* next = skip_brackets(first, last);
  if (is(next, last, TokenKind::Less) && is(next + 1, last, TokenKind::Minus))
    ++next;
  else if (!is(next, last, TokenKind::Minus))
    return false;
  ++next;
  return is(next, last, TokenKind::Minus) || (is(next, last, TokenKind::LeftBracket) && starts_relationship_detail(next, last));
}

bool starts_double_parenthesis(const Token* first, const Token* last) {
  return is(first, last, TokenKind::LeftParenthesis) && is(first + 1, last, TokenKind::LeftParenthesis);
}

bool starts_list_comprehension(const Token* first, const Token* last) {
  return is(first, last, TokenKind::LeftBracket) && is_name(first + 1, last) && is(first + 2, last, Keyword::In);
}

bool starts_pattern_comprehension(const Token* first, const Token* last) {
  if (!is(first, last, TokenKind::LeftBracket)) return false;
  if (is_name(first + 1, last) && is(first + 2, last, TokenKind::Equal)) return starts_node_pattern(first + 3, last);
  return starts_path_pattern(first + 1, last);
}

bool starts_quantifier(const Token* first, const Token* last) {
  bool quantifier = is(first, last, Keyword::All) || is(first, last, Keyword::Any) || is(first, last, Keyword::None_) ||
                    is(first, last, Keyword::Single);
  return quantifier && is(first + 1, last, TokenKind::LeftParenthesis) && is_name(first + 2, last) &&
         is(first + 3, last, Keyword::In);
}

bool starts_reduce(const Token* first, const Token* last) {
  return is(first, last, Keyword::Reduce) && is(first + 1, last, TokenKind::LeftParenthesis) && is_name(first + 2, last) &&
         is(first + 3, last, TokenKind::Equal);
}

bool starts_shortest_path(const Token* first, const Token* last) {
  return (is(first, last, Keyword::ShortestPath) || is(first, last, Keyword::AllShortestPaths)) &&
         is(first + 1, last, TokenKind::LeftParenthesis) && is(first + 2, last, TokenKind::LeftParenthesis);
}

bool starts_map_projection(const Token* first, const Token* last) {
  return is_name(first, last) && is(first + 1, last, TokenKind::LeftBrace);
}

bool starts_label_list(const Token* first, const Token* last) {
  return is_name(first, last) && is(first + 1, last, TokenKind::Colon);
}

bool starts_whole_assignment(const Token* first, const Token* last) {
  return is_name(first, last) && (is(first + 1, last, TokenKind::Equal) || is(first + 1, last, TokenKind::PlusEqual));
}

bool starts_query(const Token* first, const Token* last) {
  return first < last && starts_clause(first->keyword);
}

}  // namespace clew::query::syntax
