#pragma once
// The expressions directly within an expression, for walks over trees. Those within patterns and subqueries are left
// out: they belong to other scopes.
#include <functional>

#include "query/syntax/expressions.h"

namespace clew::query::syntax {

void for_each_child(const Expression& expression, const std::function<void(const Expression&)>& visit);

}  // namespace clew::query::syntax
