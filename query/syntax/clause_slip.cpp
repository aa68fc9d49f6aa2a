// Clauses that stand where they can't, and parts of clauses in the wrong order.
#include "query/syntax/stuck.h"

namespace clew::query::syntax {

using K = Keyword;

std::optional<Error> explain_clause_order(const Stuck& stuck) {
  Span span = stuck.token().span;
  auto projection = stuck.last_before({K::Return, K::With, K::Match, K::Create, K::Merge, K::Set, K::Delete, K::Unwind, K::Call});
  K clause = projection ? stuck.tokens()[*projection].keyword : K::None;
  auto modifier = stuck.last_before({K::Order, K::Skip, K::Limit, K::Return, K::With});
  K last = modifier ? stuck.tokens()[*modifier].keyword : K::None;

  if (stuck.is(K::Where) && clause == K::Return)
    return syntax_error(
        span, "WHERE can't follow RETURN",
        "put it before: MATCH ... WHERE ... RETURN ...; to filter what was computed, WITH ... WHERE ... RETURN ...");
  if (stuck.is(K::Where) &&
      (clause == K::Unwind || clause == K::Create || clause == K::Merge || clause == K::Set || clause == K::Delete))
    return syntax_error(span, "WHERE can't follow " + std::string(to_string(clause)), "put WITH * before it: WITH * WHERE ...");
  if (stuck.is(K::Order) && (last == K::Limit || last == K::Skip))
    return syntax_error(span, "ORDER BY comes before " + std::string(to_string(last)), "write ORDER BY ... SKIP ... LIMIT ...");
  if (stuck.is(K::Skip) && last == K::Limit) return syntax_error(span, "SKIP comes before LIMIT", "write SKIP ... LIMIT ...");
  if (stuck.wants(K::By) && stuck.is(K::Order, -1))
    return syntax_error(stuck.token(-1).span, "ORDER is followed by BY", "write ORDER BY " + stuck.text());
  if (stuck.is(TokenKind::End) && stuck.wants(K::Set) && stuck.is(K::Create, -1) && stuck.is(K::On, -2))
    return syntax_error(span, "ON CREATE is followed by SET", "write ON CREATE SET n.key = value");
  return std::nullopt;
}

}  // namespace clew::query::syntax
