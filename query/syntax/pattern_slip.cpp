// Nodes without parentheses, relationships without brackets, arrows that are none.
#include "query/syntax/stuck.h"

namespace clew::query::syntax {
namespace {

using K = Keyword;
using enum TokenKind;

bool is_name(const Token& token) {
  return token.kind == Name || token.kind == QuotedName;
}

// The tokens from here that may have been meant as a node: n, n:Label, :Label.
Span meant_as_node(const Stuck& stuck) {
  Span span = stuck.token().span;
  int next = is_name(stuck.token()) ? 1 : 0;
  if (stuck.is(Colon, next) && is_name(stuck.token(next + 1))) span = join(span, stuck.token(next + 1).span);
  return span;
}

std::optional<Error> node_without_parentheses(const Stuck& stuck) {
  bool starts_node = is_name(stuck.token()) || stuck.is(Colon);
  bool after_match = stuck.is(K::Match, -1) || stuck.is(K::Create, -1) || stuck.is(K::Merge, -1);
  bool after_arrow = stuck.is(Greater, -1) || stuck.is(Minus, -1);
  if (stuck.is(RightBracket, -1) && stuck.wants(Minus)) return std::nullopt;
  // MATCH n: the name passed for that of a path, and an = was wanted next.
  if (stuck.wants(Equal) && is_name(stuck.token(-1)) &&
      (stuck.is(K::Match, -2) || stuck.is(K::Create, -2) || stuck.is(K::Merge, -2) || stuck.is(Comma, -2))) {
    Span span = stuck.token(-1).span;
    if (stuck.is(Colon) && is_name(stuck.token(1))) span = join(span, stuck.token(1).span);
    return syntax_error(span, "a node stands in parentheses", "write (" + stuck.text(span) + ")");
  }
  if (!stuck.wants(LeftParenthesis) || !starts_node || !(after_match || after_arrow)) return std::nullopt;
  Span span = meant_as_node(stuck);
  return syntax_error(span, "a node stands in parentheses", "write (" + stuck.text(span) + ")");
}

// (a)-KNOWS->(b), (a)-:KNOWS->(b)
std::optional<Error> relationship_without_brackets(const Stuck& stuck) {
  if (!stuck.is(Minus, -1) || !stuck.wants(LeftBracket)) return std::nullopt;
  if (!is_name(stuck.token()) && !stuck.is(Colon)) return std::nullopt;
  Span span = meant_as_node(stuck);
  std::string text = stuck.text(span);
  return syntax_error(span, "a relationship's type stands in brackets after a colon",
                      "write -[" + std::string(text.starts_with(':') ? "" : ":") + text + "]->");
}

// (a)->(b), (a)=>(b), (a)-[:R]>(b), (a)[:R](b)
std::optional<Error> bad_arrow(const Stuck& stuck) {
  Span before = stuck.token(-1).span;
  if (stuck.is(Greater) && stuck.is(Minus, -1) && stuck.wants(LeftBracket))
    return syntax_error(join(before, stuck.token().span), "an arrow between nodes has two dashes", "write --> or -[:TYPE]->");
  if (stuck.is(LeftParenthesis) && stuck.is(Minus, -1) && stuck.wants(LeftBracket))
    return syntax_error(before, "a relationship between nodes has two dashes", "write -- or -[:TYPE]-");
  if (stuck.wants(Minus) && stuck.is(RightBracket, -1) && (stuck.is(Greater) || stuck.is(LeftParenthesis)))
    return syntax_error(stuck.token().span, "a dash is missing after the bracket of the relationship", "write ]-> or ]-(");
  if (stuck.is(RightParenthesis, -1) && stuck.wants(Minus) && stuck.is(LeftBracket))
    return syntax_error(stuck.token().span, "a dash is missing between the node and the relationship", "write (a)-[:TYPE]->(b)");
  if (stuck.is(RightParenthesis, -1) && stuck.wants(Minus) && stuck.is(Equal) && stuck.is(Greater, 1))
    return syntax_error(join(stuck.token().span, stuck.token(1).span), "this is no arrow", "write --> or -[:TYPE]->");
  return std::nullopt;
}

// (n:'Person'), (n: 5)
std::optional<Error> quoted_label(const Stuck& stuck) {
  if (!stuck.is(Colon, -1) || !stuck.wants(Wanted::AnyName) || !stuck.is(String)) return std::nullopt;
  std::string text = stuck.text();
  return syntax_error(stuck.token().span, "labels and types are names, not strings",
                      "write :" + text.substr(1, text.size() - 2) + ", in backticks where it holds spaces");
}

// {'name': 'Ada'}
std::optional<Error> quoted_key(const Stuck& stuck) {
  bool key = stuck.is(LeftBrace, -1) || stuck.is(Comma, -1);
  if (!key || !stuck.wants(Wanted::AnyName) || !stuck.is(String) || !stuck.is(Colon, 1)) return std::nullopt;
  std::string text = stuck.text();
  return syntax_error(stuck.token().span, "the keys of a map are names, not strings",
                      "write " + text.substr(1, text.size() - 2) + ":, in backticks where it holds spaces");
}

// -[:KNOWS..3]-
std::optional<Error> length_without_star(const Stuck& stuck) {
  if (!stuck.is(DotDot) || !stuck.wants(Star)) return std::nullopt;
  Error error = syntax_error(stuck.token().span, "the length of a path starts with a star", "write *.. or *1..3");
  error.detail = ErrorDetail::InvalidRelationshipPattern;
  return error;
}

// (n IS Person), -[r IS KNOWS]-
std::optional<Error> label_by_is(const Stuck& stuck) {
  auto open = stuck.open_bracket();
  bool in_element = open && (stuck.tokens()[*open].kind == LeftParenthesis || stuck.tokens()[*open].kind == LeftBracket);
  if (!stuck.is(K::Is) || !stuck.wants(Colon) || !in_element || !is_name(stuck.token(1))) return std::nullopt;
  return syntax_error(join(stuck.token().span, stuck.token(1).span), "labels and types stand after a colon",
                      "write :" + stuck.text(1));
}

}  // namespace

std::optional<Error> explain_pattern(const Stuck& stuck) {
  for (Explanation explain : {quoted_label, quoted_key, bad_arrow, relationship_without_brackets, node_without_parentheses,
                              length_without_star, label_by_is})
    if (auto error = explain(stuck)) return error;
  return std::nullopt;
}

}  // namespace clew::query::syntax
