#pragma once
// What the parts of the planner share while one query is planned.
#include "query/plan/logical_plan.h"
#include "query/plan/plan.h"
#include "query/plan/statistics.h"

namespace clew::query {

struct Planning {
  const Statistics& statistics;
  const PlanOptions& options;
  std::size_t width = 0;  ///< Slots so far.
  std::size_t steps = 0;  ///< Of the plan so far.

  SlotId new_slot() { return SlotId(width++); }

  /// A plan of one step above another. Throws InputError (LimitExceeded) where a plan grows so deep that running it might
  /// exhaust the stack.
  LogicalPlan above(LogicalPlan input, LogicalPlan::Step step, double rows);
};

LogicalPlan plan_union(const BoundUnion& body, LogicalPlan input, Planning& planning);
LogicalPlan plan_branch(const BoundBranch& branch, LogicalPlan input, Planning& planning);
LogicalPlan plan_step(const BoundStep& step, LogicalPlan input, Planning& planning);
LogicalPlan plan_projection(const BoundProjection& projection, LogicalPlan input, Planning& planning);
LogicalPlan plan_pattern(const QueryGraph& graph, LogicalPlan input, Planning& planning);
LogicalPlan plan_filter(const std::vector<BoundPredicate>& predicates, LogicalPlan input, Planning& planning);

}  // namespace clew::query
