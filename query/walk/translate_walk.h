#pragma once
// From a walk to the same syntax tree as Cypher: what `:cypher` prints and the binder reads.
#include <vector>

#include "query/error/error.h"
#include "query/syntax/ast.h"
#include "query/walk/name_resolver.h"
#include "query/walk/relation_matcher.h"
#include "query/walk/walk.h"

namespace clew::query {

struct TranslatedWalk {
  syntax::Statement statement;
  std::vector<Notice> notices;  ///< How names were understood, where they mean several entities.
};

/// A walk becomes MATCH of its path and RETURN of its places, relations and evidence, in the order in which it is read.
/// A named place is matched by the canonical names that the resolver gives; a relation by the types that the matcher gives.
/// Throws InputError (UnknownName) for a name or a relation that means nothing, with the nearest that do.
TranslatedWalk translate(const Walk& walk, const NameResolver& names, const RelationMatcher& relations);

}  // namespace clew::query
