// The patterns of one clause as a query graph. First all elements are bound, then the properties and conditions in them,
// which may name any variable of the clause.
#include "query/bind/binder.h"

namespace clew::query {

QueryGraph Binder::bind_pattern(std::span<const syntax::PathPattern> patterns, PatternUse use) {
  PatternInProgress pattern;
  pattern.use = use;
  pattern.clause = match_clauses_++;
  pattern.first_own = next_slot();
  for (const syntax::PathPattern& path : patterns) bind_path(path, pattern);
  for (const PatternRestriction& restriction : pattern.restrictions) bind_restriction(restriction, pattern);
  return std::move(pattern.graph);
}

}  // namespace clew::query
