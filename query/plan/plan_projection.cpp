// WITH and RETURN in the order that BoundProjection prescribes.
#include <algorithm>
#include <cmath>

#include "query/plan/planning.h"

namespace clew::query {
namespace {

// Groups, or different rows, among so many: a guess that grows slower than they do.
double merged(double rows) {
  return std::min(rows, 1 + std::pow(rows, 0.75));
}

std::vector<SlotId> slots_of(const std::vector<BoundColumn>& columns) {
  std::vector<SlotId> slots;
  for (const BoundColumn& column : columns)
    if (std::find(slots.begin(), slots.end(), column.slot) == slots.end()) slots.push_back(column.slot);
  return slots;
}

double limited(double rows, const BoundExpression* limit) {
  constexpr double kUnknownLimit = 100;
  if (limit == nullptr) return rows;
  auto* constant = std::get_if<BoundConstant>(&limit->node);
  bool known = constant != nullptr && constant->value.is_integer();
  return std::min(rows, known ? double(constant->value.as_integer()) : kUnknownLimit);
}

}  // namespace

LogicalPlan plan_projection(const BoundProjection& projection, std::vector<bool> counts_rows, LogicalPlan input,
                            Planning& planning) {
  double rows = input.rows;
  if (projection.grouped || !projection.aggregates.empty()) {
    rows = projection.keys.empty() ? 1 : merged(rows);
    input = planning.above(std::move(input), LogicalAggregate{&projection, std::move(counts_rows)}, rows);
  }
  if (!projection.items.empty()) {
    LogicalCompute compute;
    for (const BoundAssignment& item : projection.items) compute.items.push_back(&item);
    input = planning.above(std::move(input), std::move(compute), rows);
  }
  if (projection.distinct) {
    rows = merged(rows);
    input = planning.above(std::move(input), LogicalDistinct{slots_of(projection.columns)}, rows);
  }
  const BoundExpression* skip = projection.skip ? &*projection.skip : nullptr;
  const BoundExpression* limit = projection.limit ? &*projection.limit : nullptr;
  if (!projection.order.empty()) input = planning.above(std::move(input), LogicalSort{&projection.order, limit, skip}, rows);
  if (skip != nullptr || limit != nullptr)
    input = planning.above(std::move(input), LogicalSlice{skip, limit}, limited(rows, limit));
  return plan_filter(projection.predicates, std::move(input), planning);
}

LogicalPlan plan_filter(const std::vector<BoundPredicate>& predicates, LogicalPlan input, Planning& planning) {
  if (predicates.empty()) return input;
  LogicalFilter filter;
  double rows = input.rows;
  for (const BoundPredicate& predicate : predicates) {
    filter.predicates.push_back(&predicate);
    rows *= planning.statistics.selectivity(predicate);
  }
  return planning.above(std::move(input), std::move(filter), rows);
}

}  // namespace clew::query
