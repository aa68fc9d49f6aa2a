// Valid in Neo4j, not in Clew.
#include "query/syntax/stuck.h"

namespace clew::query::syntax {
namespace {

Error unsupported(Span span, std::string message, std::string hint) {
  Error error = syntax_error(span, std::move(message), std::move(hint));
  error.type = ErrorType::Unsupported;
  error.detail = ErrorDetail::None;
  return error;
}

}  // namespace

std::optional<Error> explain_unsupported(const Stuck& stuck) {
  Span span = stuck.token().span;
  if (stuck.is(Keyword::Foreach))
    return unsupported(span, "Clew has no FOREACH", "write UNWIND list AS x, then CREATE, MERGE or SET");
  if (stuck.is(Keyword::Load)) return unsupported(span, "Clew has no LOAD CSV", "bring files in with clew import");
  if (stuck.is(Keyword::Use))
    return unsupported(span, "Clew has one graph a file, so there is no USE", "open the other graph: clew shell GRAPH");
  if (stuck.is_word("USING"))
    return unsupported(span, "Clew takes no hints: it chooses how to run a query by itself",
                       "leave out USING and what belongs to it");
  if (stuck.is_word("SHORTEST") || (stuck.is(Keyword::Any) && stuck.is_word("SHORTEST", 1)) ||
      (stuck.is(Keyword::All) && stuck.is_word("SHORTEST", 1)))
    return unsupported(span, "Clew has no path selectors", "write shortestPath((a)-[:TYPE*]->(b)) or allShortestPaths(..)");
  bool quantifier = stuck.is(TokenKind::Plus) || stuck.is(TokenKind::Star) || stuck.is(TokenKind::LeftBrace);
  if (quantifier && stuck.wants(TokenKind::LeftParenthesis) && (stuck.is(TokenKind::Greater, -1) || stuck.is(TokenKind::Minus, -1)))
    return unsupported(span, "Clew has no quantified relationships", "write the length within the brackets: -[:TYPE*1..3]->");
  if (stuck.is(TokenKind::LeftParenthesis) && stuck.is(Keyword::Call, -1))
    return unsupported(span, "Clew has no CALL with a subquery",
                       "write EXISTS { }, COUNT { } or COLLECT { } in an expression, or a WITH");
  if (stuck.is(TokenKind::LeftBrace) && stuck.is(Keyword::Call, -1))
    return unsupported(span, "Clew has no CALL with a subquery",
                       "write EXISTS { }, COUNT { } or COLLECT { } in an expression, or a WITH");
  // The word passed for the name of a path, so that the parse stuck after it.
  if (stuck.is(Keyword::Create, -2) &&
      (stuck.is_word("INDEX", -1) || stuck.is_word("CONSTRAINT", -1) || stuck.is_word("FULLTEXT", -1)))
    return unsupported(join(stuck.token(-2).span, stuck.token(-1).span), "Clew has neither indexes nor constraints to create",
                       "leave it out: look-ups by label and property need none");
  if (stuck.is_word("IN") && stuck.is_word("TRANSACTIONS", 1))
    return unsupported(span, "every statement of Clew is one transaction", "leave out IN TRANSACTIONS");
  return std::nullopt;
}

}  // namespace clew::query::syntax
