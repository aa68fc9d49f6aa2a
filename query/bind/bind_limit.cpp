// SKIP and LIMIT: whole numbers that no row changes.
#include "query/bind/binder.h"

namespace clew::query {

BoundExpression Binder::bind_limit(const syntax::Expression& expression, const char* keyword) {
  std::string what = keyword;
  std::size_t uses_before = uses_.size();
  SlotId first_own = next_slot();
  BoundExpression bound = bind_expression(expression);
  if (!used_slots(uses_before, first_own).empty())
    fail_syntax(ErrorDetail::NonConstantExpression, expression.span, what + " can't depend on a variable",
                "give a number or a parameter: " + what + " $n");
  constexpr TypeSet kInteger = {TypeKind::Integer};
  if (!kInteger.accepts(bound.type) || bound.type.is(TypeKind::Float))
    fail_syntax(ErrorDetail::InvalidArgumentType, expression.span, what + " takes a whole number; this is " + describe(bound.type),
                "round it, or turn it into a number with toInteger(..)");
  auto* constant = std::get_if<BoundConstant>(&bound.node);
  if (constant != nullptr && constant->value.is_integer() && constant->value.as_integer() < 0)
    fail_syntax(ErrorDetail::NegativeIntegerArgument, expression.span, what + " can't be negative", "give zero or more");
  return bound;
}

}  // namespace clew::query
