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

bool opens(TokenKind kind) {
  return kind == TokenKind::LeftParenthesis || kind == TokenKind::LeftBracket || kind == TokenKind::LeftBrace;
}

bool closes(TokenKind kind) {
  return kind == TokenKind::RightParenthesis || kind == TokenKind::RightBracket || kind == TokenKind::RightBrace;
}

// Past the bracket that closes the one at `first`, or `last`.
const Token* skip_brackets(const Token* first, const Token* last) {
  int depth = 0;
  for (; first < last; ++first) {
    if (opens(first->kind)) ++depth;
    if (closes(first->kind) && --depth == 0) return first + 1;
  }
  return last;
}

// Past the labels after a colon, or what may pass for them.
const Token* skip_labels(const Token* first, const Token* last) {
  while (first < last) {
    switch (first->kind) {
      case TokenKind::Name:
      case TokenKind::QuotedName:
      case TokenKind::Colon:
      case TokenKind::Bar:
      case TokenKind::Ampersand:
      case TokenKind::Exclamation:
      case TokenKind::Percent:
        if (first->keyword == Keyword::Where) return first;
        ++first;
        break;
      case TokenKind::LeftParenthesis:
        first = skip_brackets(first, last);
        break;
      default:
        return first;
    }
  }
  return last;
}

// (), (name), (name:Labels), (name:Labels {..}), (name $p), (name WHERE .. and the same without name or labels.
bool starts_node_pattern(const Token* first, const Token* last) {
  if (!is(first, last, TokenKind::LeftParenthesis)) return false;
  const Token* next = first + 1;
  if (is_name(next, last)) ++next;
  if (is(next, last, TokenKind::Colon)) next = skip_labels(next, last);
  if (is(next, last, TokenKind::LeftBrace))
    next = skip_brackets(next, last);
  else if (is(next, last, TokenKind::Parameter))
    ++next;
  return is(next, last, TokenKind::RightParenthesis) || is(next, last, Keyword::Where);
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
  if (is(next, last, TokenKind::LeftBracket)) return starts_relationship_detail(next, last);
  bool arrow = is(next + 1, last, TokenKind::LeftParenthesis) || is(next + 1, last, TokenKind::Greater);
  return is(next, last, TokenKind::Minus) && arrow;  // Else two minus signs.
}

bool starts_double_parenthesis(const Token* first, const Token* last) {
  return is(first, last, TokenKind::LeftParenthesis) && is(first + 1, last, TokenKind::LeftParenthesis);
}

bool starts_list_comprehension(const Token* first, const Token* last) {
  if (!is(first, last, TokenKind::LeftBracket) || !is_name(first + 1, last) || !is(first + 2, last, Keyword::In)) return false;
  const Token* next = first + 3;
  while (next < last && !is(next, last, TokenKind::RightBracket) && !is(next, last, TokenKind::Bar) &&
         !is(next, last, Keyword::Where)) {
    if (is(next, last, TokenKind::Comma)) return false;
    next = opens(next->kind) ? skip_brackets(next, last) : next + 1;
  }
  return true;
}

bool starts_pattern_comprehension(const Token* first, const Token* last) {
  if (!is(first, last, TokenKind::LeftBracket)) return false;
  if (is_name(first + 1, last) && is(first + 2, last, TokenKind::Equal)) return starts_path_pattern(first + 3, last);
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
