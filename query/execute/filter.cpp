#include "query/execute/filter.h"

#include "graph/value/type_name.h"
#include "query/evaluate/evaluator.h"
#include "query/execute/condition.h"
#include "query/function/failure.h"

namespace clew::query {

bool holds_true(const graph::Value& condition, Span span) {
  if (!condition.is_null() && !condition.is(graph::ValueType::Boolean))
    with_place(span, [] { fail_type("a condition must be true, false or null", "compare it with something, or ask IS NOT NULL"); });
  return condition.is_true();
}

bool Filter::produce(Batch& rows) {
  if (!input_->next(rows)) return false;
  rows.keep_if([&](Row row) {
    for (const BoundPredicate* predicate : filter_.predicates)
      if (!holds_true(run().evaluator.evaluate(predicate->expression, row), predicate->expression.span)) return false;
    return true;
  });
  return true;
}

}  // namespace clew::query
