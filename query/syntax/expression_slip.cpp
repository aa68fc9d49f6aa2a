// Slips within expressions: texts without quotes, old parameters, NOT IN, forms of COUNT.
#include "query/syntax/stuck.h"

namespace clew::query::syntax {
namespace {

using K = Keyword;
using enum TokenKind;

bool is_plain_name(const Token& token) {
  return token.kind == Name && token.keyword == K::None;
}

// name: Ilham Aliyev, name = Ilham Aliyev
std::optional<Error> unquoted_text(const Stuck& stuck) {
  if (!is_plain_name(stuck.token()) || !is_plain_name(stuck.token(-1))) return std::nullopt;
  int first = -1;
  while (is_plain_name(stuck.token(first - 1)) && stuck.index() > std::size_t(1 - first)) --first;
  if (!stuck.is(Colon, first - 1) && !stuck.is(Equal, first - 1) && !stuck.is(K::Contains, first - 1) &&
      !stuck.is(K::With, first - 1))
    return std::nullopt;
  int last = 0;
  while (is_plain_name(stuck.token(last + 1))) ++last;
  Span span = join(stuck.token(first).span, stuck.token(last).span);
  return syntax_error(span, "a text stands in quotes", "write '" + stuck.text(span) + "'");
}

// a NOT IN list, a NOT CONTAINS b
std::optional<Error> misplaced_not(const Stuck& stuck) {
  if (!stuck.is(K::Not)) return std::nullopt;
  if (!stuck.is(K::In, 1) && !stuck.is(K::Contains, 1) && !stuck.is(K::Starts, 1) && !stuck.is(K::Ends, 1)) return std::nullopt;
  Span span = join(stuck.token().span, stuck.token(1).span);
  return syntax_error(span, "NOT stands before the whole condition",
                      "write NOT x " + stuck.text(1) + " ... instead of x " + stuck.text(span) + " ...");
}

// x IS 5, x IS TRUE
std::optional<Error> misplaced_is(const Stuck& stuck) {
  if (!stuck.is(K::Is)) return std::nullopt;
  return syntax_error(stuck.token().span, "IS tests for null only", "write IS NULL or IS NOT NULL, and = to compare");
}

// count(DISTINCT *), count *
std::optional<Error> bad_count(const Stuck& stuck) {
  if (stuck.is(Star) && stuck.is(K::Distinct, -1))
    return syntax_error(join(stuck.token(-1).span, stuck.token().span), "DISTINCT needs something to tell apart",
                        "write count(*) for all rows, or count(DISTINCT x)");
  bool call = stuck.is(LeftParenthesis, -1) && stuck.index() >= 2 && stuck.token(-2).kind == Name;
  if (stuck.is(Star) && call) return syntax_error(stuck.token().span, "only count takes a star", "write " + stuck.text(-2) + "(x)");
  return std::nullopt;
}

// {name} as Neo4j had parameters until version 3
std::optional<Error> old_parameter(const Stuck& stuck) {
  bool braces = stuck.is(RightBrace) && is_plain_name(stuck.token(-1)) && stuck.is(LeftBrace, -2) && stuck.wants(Colon);
  if (!braces) return std::nullopt;
  return syntax_error(join(stuck.token(-2).span, stuck.token().span), "a map needs a value for each key",
                      "write {" + stuck.text(-1) + ": value} for a map, or $" + stuck.text(-1) + " for a parameter");
}

// RETURN a, FROM..; RETURN a, b,
std::optional<Error> trailing_comma(const Stuck& stuck) {
  bool stops = stuck.is(End) || stuck.is(RightParenthesis) || stuck.is(RightBracket) || stuck.is(RightBrace) ||
               is_reserved(stuck.token().keyword);
  if (!stops || !stuck.is(Comma, -1)) return std::nullopt;
  return syntax_error(stuck.token(-1).span, "nothing follows this comma", "leave it out, or write what should follow");
}

// RETURN a b
std::optional<Error> missing_comma(const Stuck& stuck) {
  bool starts_value = is_plain_name(stuck.token()) || stuck.is(String) || stuck.is(Integer) || stuck.is(Float);
  if (!starts_value || !stuck.wants(Comma) || !stuck.wants(K::As)) return std::nullopt;
  return syntax_error(stuck.token().span, "did not expect " + stuck.text() + " here",
                      "put a comma before it if it is a column of its own, or AS if it is a name");
}

// SET n
std::optional<Error> missing_assignment(const Stuck& stuck) {
  if (!stuck.is(K::Set, -2) || !stuck.wants(Dot)) return std::nullopt;
  std::string name = stuck.text(-1);
  return syntax_error(stuck.token(-1).span, "SET needs to know what to set",
                      "write " + name + ".key = value, " + name + " += {key: value} or " + name + ":Label");
}

// 1 => 2, 1 =< 2
std::optional<Error> missing_operand(const Stuck& stuck) {
  if (!stuck.wants(Wanted::Expression)) return std::nullopt;
  if (stuck.is(Greater) && stuck.is(Equal, -1))
    return syntax_error(join(stuck.token(-1).span, stuck.token().span), "Cypher has no operator =>", "write >= to compare");
  if (stuck.is(Less) && stuck.is(Equal, -1))
    return syntax_error(join(stuck.token(-1).span, stuck.token().span), "Cypher has no operator =<", "write <= to compare");
  return std::nullopt;
}

}  // namespace

std::optional<Error> explain_expression(const Stuck& stuck) {
  for (Explanation explain : {unquoted_text, misplaced_not, misplaced_is, bad_count, old_parameter, trailing_comma, missing_operand,
                              missing_comma, missing_assignment})
    if (auto error = explain(stuck)) return error;
  return std::nullopt;
}

}  // namespace clew::query::syntax
