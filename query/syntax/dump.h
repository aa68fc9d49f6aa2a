#pragma once
// A syntax tree as one line of nested lists, for tests: everything but spans shows, nothing is left implicit.
#include <string>

#include "query/syntax/ast.h"

namespace clew::query::syntax {

/// (match (node n (label Person) {name 'Ada'}) (where (> (. n age) 30)))
std::string dump(const Statement& statement);
std::string dump(const Expression& expression);

}  // namespace clew::query::syntax
