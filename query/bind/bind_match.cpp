// MATCH and OPTIONAL MATCH.
#include "query/bind/binder.h"

namespace clew::query {

BoundMatch Binder::bind_match(const syntax::MatchClause& match, Span span) {
  BoundMatch result{.optional = match.optional, .graph = bind_pattern(match.patterns, PatternUse::Match), .span = span};
  if (match.predicate) bind_predicates(*match.predicate, result.graph.predicates);
  return result;
}

}  // namespace clew::query
