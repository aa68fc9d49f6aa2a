// Expressions that run over the elements of a list, each put into a slot of a copy of the row.
#include <boost/container/small_vector.hpp>

#include "query/evaluate/condition.h"
#include "query/evaluate/evaluator.h"

namespace clew::query {
namespace {

using graph::Truth;
using graph::Value;

/// Of queries with up to so many slots without memory of its own.
using RowCopy = boost::container::small_vector<Value, 16>;

/// How many elements made the condition true, false and unknown.
struct Tally {
  std::size_t yes = 0;
  std::size_t no = 0;
  std::size_t unknown = 0;

  /// Whether nothing that may follow changes the answer.
  bool decides(syntax::QuantifierKind kind) const {
    if (kind == syntax::QuantifierKind::All) return no > 0;
    return yes > (kind == syntax::QuantifierKind::Single ? 1 : 0);
  }
  void add(Truth truth) { ++(truth == Truth::True ? yes : truth == Truth::False ? no : unknown); }
};

Truth quantified(syntax::QuantifierKind kind, const Tally& tally) {
  switch (kind) {
    case syntax::QuantifierKind::All:
      return tally.no > 0 ? Truth::False : tally.unknown > 0 ? Truth::Unknown : Truth::True;
    case syntax::QuantifierKind::Any:
      return tally.yes > 0 ? Truth::True : tally.unknown > 0 ? Truth::Unknown : Truth::False;
    case syntax::QuantifierKind::None:
      return tally.yes > 0 ? Truth::False : tally.unknown > 0 ? Truth::Unknown : Truth::True;
    default:
      return tally.yes > 1 ? Truth::False : tally.unknown > 0 ? Truth::Unknown : graph::truth(tally.yes == 1);
  }
}

}  // namespace

Value Evaluator::list_of(const BoundExpression& list, std::span<const Value> row) {
  Value value = evaluate(list, row);
  with_place(list.span, [&] {
    if (!value.is_null() && !value.is_list())
      fail_type("a list is wanted here, and this is " + graph::described(value), "put it into brackets");
  });
  return value;
}

Value Evaluator::comprehend(const BoundListComprehension& comprehension, std::span<const Value> row) {
  const Value list = list_of(*comprehension.list, row);
  if (list.is_null()) return {};
  RowCopy own(row.begin(), row.end());
  std::vector<Value> results;
  for (const Value& element : list.as_list()) {
    budget_.step();
    own[std::size_t(comprehension.slot)] = element;
    if (comprehension.predicate && test(*comprehension.predicate, own) != Truth::True) continue;
    results.push_back(comprehension.projection ? evaluate(*comprehension.projection, own) : element);
  }
  return Value::list(std::move(results));
}

Value Evaluator::quantify(const BoundQuantifier& quantifier, std::span<const Value> row) {
  const Value list = list_of(*quantifier.list, row);
  if (list.is_null()) return {};
  RowCopy own(row.begin(), row.end());
  Tally tally;
  for (const Value& element : list.as_list()) {
    budget_.step();
    own[std::size_t(quantifier.slot)] = element;
    tally.add(quantifier.predicate ? test(*quantifier.predicate, own) : truth_of(element));
    if (tally.decides(quantifier.kind)) break;
  }
  return to_value(quantified(quantifier.kind, tally));
}

Value Evaluator::reduce(const BoundReduce& reduction, std::span<const Value> row) {
  const Value list = list_of(*reduction.list, row);
  RowCopy own(row.begin(), row.end());
  Value& accumulator = own[std::size_t(reduction.accumulator)];
  accumulator = evaluate(*reduction.initial, row);
  if (list.is_null()) return {};
  for (const Value& element : list.as_list()) {
    budget_.step();
    own[std::size_t(reduction.slot)] = element;
    accumulator = evaluate(*reduction.step, own);
  }
  return accumulator;
}

}  // namespace clew::query
