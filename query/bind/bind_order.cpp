// ORDER BY.
#include "query/bind/binder.h"
#include "query/syntax/equal.h"

namespace clew::query {

namespace {

// Within a key that holds an aggregate only these columns may be repeated; a whole key may repeat any column.
bool may_be_part(const syntax::Expression& column) {
  if (auto* access = std::get_if<syntax::PropertyAccess>(&column.node)) return may_be_part(*access->object);
  return std::holds_alternative<syntax::Variable>(column.node) || std::holds_alternative<syntax::FunctionCall>(column.node) ||
         std::holds_alternative<syntax::CountStar>(column.node);
}

}  // namespace

BoundSort Binder::bind_sort(const syntax::SortItem& item, const std::vector<Substitution>& columns, bool grouped) {
  bool descending = item.direction == syntax::SortDirection::Descending;
  for (const Substitution& column : columns)
    if (equal(*column.expression, item.expression)) return {use(column.slot, item.expression.span), descending};
  ExpressionContext context = context_;
  std::vector<Substitution> parts;
  if (has_aggregate(item.expression)) {
    if (!grouped)
      fail_syntax(ErrorDetail::InvalidAggregation, item.expression.span, "ORDER BY can't aggregate what its columns do not",
                  "make the aggregate a column and order by its name");
    for (const Substitution& column : columns)
      if (may_be_part(*column.expression)) parts.push_back(column);
    context.aggregates = AggregateUse::Collected;
  } else {
    parts = columns;
  }
  context.substitutions = parts;
  return {bind_in(context, item.expression), descending};
}

}  // namespace clew::query
