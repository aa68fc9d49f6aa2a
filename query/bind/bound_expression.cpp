#include "query/bind/bound_query.h"

namespace clew::query {

// Out of line: here every type that a subtree may hold is complete.
BoundExpression::BoundExpression() = default;
BoundExpression::BoundExpression(Node n, StaticType t, Span s) : node(std::move(n)), type(t), span(s) {}
BoundExpression::BoundExpression(BoundExpression&&) noexcept = default;
BoundExpression& BoundExpression::operator=(BoundExpression&&) noexcept = default;
BoundExpression::~BoundExpression() = default;

}  // namespace clew::query
