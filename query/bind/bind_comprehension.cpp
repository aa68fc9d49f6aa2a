// Expressions with a variable of their own: list comprehensions, quantifiers, reduce.
#include "query/bind/binder.h"

namespace clew::query {

using syntax::ListComprehension;
using syntax::Quantifier;
using syntax::Reduce;

namespace {

[[noreturn]] void fail_no_list(const BoundExpression& list) {
  fail_syntax(ErrorDetail::InvalidArgumentType, list.span, "a list is needed here; this is " + describe(list.type),
              "write a list, [1, 2, 3], or range(1, 3)");
}

}  // namespace

Box<BoundExpression> Binder::bind_list(const syntax::Expression& expression) {
  BoundExpression list = bind_expression(expression);
  if (!TypeSet::list().accepts(list.type)) fail_no_list(list);
  return box(std::move(list));
}

// Runs `bind` where `variable` stands for an element; it hides a variable of that name around it. No aggregates there.
template <class Bind>
SlotId Binder::with_element(const syntax::Name& variable, StaticType type, const Bind& bind) {
  SlotId slot = new_slot(variable.text, type);
  std::size_t before = scope_.size();
  scope_.add(variable.text, slot);
  ExpressionContext context = context_;
  context.aggregates = AggregateUse::Forbidden;
  context.predicate = false;
  Restore restore(context_, context);
  bind();
  scope_.shrink(before);
  return slot;
}

BoundExpression Binder::bind(const ListComprehension& comprehension, Span span) {
  BoundListComprehension bound;
  bound.list = bind_list(*comprehension.list);
  StaticType element = element_of(bound.list->type);
  bound.slot = with_element(comprehension.variable, element, [&] {
    if (comprehension.predicate) bound.predicate = box(bind_condition(*comprehension.predicate));
    bound.projection = bind_boxed(comprehension.projection);
  });
  if (bound.projection) element = bound.projection->type;
  return {std::move(bound), list_of(element), span};
}

BoundExpression Binder::bind(const Quantifier& quantifier, Span span) {
  BoundQuantifier bound;
  bound.kind = quantifier.kind;
  bound.list = bind_list(*quantifier.list);
  bound.slot = with_element(quantifier.variable, element_of(bound.list->type), [&] {
    if (quantifier.predicate) bound.predicate = box(bind_condition(*quantifier.predicate));
  });
  if (!bound.predicate)
    bound.predicate = box(BoundExpression(BoundVariable{bound.slot}, type_of(bound.slot), quantifier.variable.span));
  return {std::move(bound), {TypeKind::Boolean}, span};
}

BoundExpression Binder::bind(const Reduce& reduce, Span span) {
  BoundReduce bound;
  bound.initial = bind_boxed(reduce.initial);
  bound.list = bind_list(*reduce.list);
  bound.accumulator = with_element(reduce.accumulator, {}, [&] {
    bound.slot = with_element(reduce.variable, element_of(bound.list->type), [&] { bound.step = bind_boxed(reduce.step); });
  });
  StaticType type = unite(bound.initial->type, bound.step->type);
  return {std::move(bound), type, span};
}

}  // namespace clew::query
