#include "query/syntax/ast.h"

#include <utility>

namespace clew::query::syntax {

// Out of line: here every type that a subtree may hold is complete.
Expression::Expression() = default;
Expression::Expression(Node n, Span s) : node(std::move(n)), span(s) {}
Expression::Expression(Expression&&) noexcept = default;
Expression& Expression::operator=(Expression&&) noexcept = default;
Expression::~Expression() = default;

}  // namespace clew::query::syntax
