#pragma once
// Whether two expressions are the same but for their places in the source.
#include "query/syntax/expressions.h"

namespace clew::query::syntax {

/// Names compare as they stand, function names in any case. Expressions that hold patterns or subqueries are equal to nothing.
bool equal(const Expression& a, const Expression& b);

}  // namespace clew::query::syntax
