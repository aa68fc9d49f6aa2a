// Implicit grouping: the columns without an aggregate are the keys; those with one are computed a group, from aggregates,
// constants and keys that are variables or properties.
#include "query/bind/binder.h"
#include "query/bind/projection_column.h"

namespace clew::query {

using syntax::Projection;
using syntax::ProjectionItem;

namespace {

// Beside an aggregate a key may be repeated only in this simple form (openCypher: AmbiguousAggregationExpression).
bool is_simple(const syntax::Expression& expression) {
  if (auto* access = std::get_if<syntax::PropertyAccess>(&expression.node)) return is_simple(*access->object);
  return std::holds_alternative<syntax::Variable>(expression.node);
}

}  // namespace

void Binder::bind_grouped_columns(const Projection& projection, BoundProjection& result, std::vector<Substitution>& columns) {
  std::vector<Substitution> keys;
  std::vector<SlotId> slots(projection.items.size());
  for (std::size_t i = 0; i < projection.items.size(); ++i) {
    const ProjectionItem& item = projection.items[i];
    if (has_aggregate(item.expression)) continue;
    slots[i] = bind_key(item, result);
    if (is_simple(item.expression)) keys.push_back({&item.expression, slots[i]});
  }
  for (std::size_t i = 0; i < projection.items.size(); ++i) {
    const ProjectionItem& item = projection.items[i];
    if (has_aggregate(item.expression)) slots[i] = bind_aggregating(item, keys, result);
    columns.push_back({&item.expression, slots[i]});
    add_column(column_name(item), slots[i], column_span(item), result);
  }
}

SlotId Binder::bind_key(const ProjectionItem& item, BoundProjection& result) {
  BoundExpression bound = bind_expression(item.expression);
  auto* variable = std::get_if<BoundVariable>(&bound.node);
  SlotId slot = variable != nullptr ? variable->slot : new_slot(column_name(item), bound.type);
  result.keys.push_back({slot, std::move(bound)});
  return slot;
}

SlotId Binder::bind_aggregating(const ProjectionItem& item, const std::vector<Substitution>& keys, BoundProjection& result) {
  ExpressionContext context;
  context.aggregates = AggregateUse::Collected;
  context.collected = &result.aggregates;
  context.substitutions = keys;
  context.first_visible = scope_.size();
  return keep_or_assign(bind_in(context, item.expression), column_name(item), result.items);
}

}  // namespace clew::query
