#pragma once
// What the parts of the planner share while one query is planned.
#include <span>

#include "query/plan/logical_plan.h"
#include "query/plan/pattern.h"
#include "query/plan/plan.h"
#include "query/plan/read_slots.h"
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

/// What may be counted instead of listed, and what then must still be there.
struct Counting {
  SlotSet needed;                         ///< Slots that are read afterwards.
  std::vector<const Pattern*> optionals;  ///< OPTIONAL MATCHes that follow, none of whose slots is needed.
};

struct PlannedPattern {
  LogicalPlan plan;
  bool counted = false;  ///< What is not needed was counted, the optionals included; else all is listed, but for the optionals.
};

LogicalPlan plan_union(const BoundUnion& body, LogicalPlan input, Planning& planning);
LogicalPlan plan_branch(const BoundBranch& branch, LogicalPlan input, Planning& planning);
LogicalPlan plan_part(const BoundPart& part, LogicalPlan input, Planning& planning);
LogicalPlan plan_step(const BoundStep& step, LogicalPlan input, Planning& planning);
/// Steps of one part, all of them MATCH or OPTIONAL MATCH; counted where `counting` says so.
LogicalPlan plan_matches(std::span<const BoundStep> matches, LogicalPlan input, Counting* counting, Planning& planning);
LogicalPlan plan_projection(const BoundProjection& projection, std::vector<bool> counts_rows, LogicalPlan input,
                            Planning& planning);
PlannedPattern plan_pattern(const Pattern& pattern, LogicalPlan input, const Counting* counting, Planning& planning);
LogicalPlan plan_optional(const Pattern& pattern, LogicalPlan input, Planning& planning);
LogicalPlan plan_filter(const std::vector<BoundPredicate>& predicates, LogicalPlan input, Planning& planning);

}  // namespace clew::query
