// Conditions: split where AND, or a chain of comparisons, joins them, for each part can be tested as soon as its variables are
// there.
#include "query/bind/binder.h"

namespace clew::query {

using syntax::Comparison;
using syntax::ComparisonPart;
using syntax::Expression;
using syntax::Logical;
using syntax::LogicalOperator;

void Binder::bind_predicates(const Expression& expression, std::vector<BoundPredicate>& predicates) {
  if (auto* logical = std::get_if<Logical>(&expression.node); logical != nullptr && logical->op == LogicalOperator::And) {
    for (const Expression& operand : logical->operands) bind_predicates(operand, predicates);
    return;
  }
  auto add = [&](const auto& bind_one) {
    std::size_t uses_before = uses_.size();
    SlotId first_own = next_slot();
    predicates.push_back(predicate(bind_one(), uses_before, first_own));
  };
  auto* chain = std::get_if<Comparison>(&expression.node);
  if (chain == nullptr || chain->rest.size() == 1) return add([&] { return bind_condition(expression); });
  const Expression* left = chain->first.get();
  for (const ComparisonPart& part : chain->rest) {
    add([&] { return bind_comparison(*left, part); });
    left = &part.operand;
  }
}

BoundPredicate Binder::predicate(BoundExpression expression, std::size_t uses_before, SlotId first_own) {
  return {std::move(expression), used_slots(uses_before, first_own)};
}

BoundExpression Binder::bind_condition(const Expression& expression) {
  ExpressionContext context = context_;
  context.predicate = true;
  BoundExpression bound = bind_in(context, expression);
  require_boolean(bound);
  return bound;
}

void Binder::require_boolean(const BoundExpression& expression) {
  constexpr TypeSet kBoolean = {TypeKind::Boolean};
  if (!kBoolean.accepts(expression.type))
    fail_syntax(
        ErrorDetail::InvalidArgumentType, expression.span,
        "a condition must be true or false; this is " + describe(expression.type),
        expression.type.is(TypeKind::Node) ? "to ask whether it is there, write n IS NOT NULL" : "compare it with something");
}

}  // namespace clew::query
