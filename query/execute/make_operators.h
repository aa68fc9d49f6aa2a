#pragma once
// From a plan to the operators that run it.
#include <memory>
#include <unordered_map>

#include "query/execute/operator.h"
#include "query/plan/logical_plan.h"

namespace clew::query {

/// Which operator runs a step: for PROFILE.
using StepOperators = std::unordered_map<const LogicalPlan*, const Operator*>;

/// The plan and the feed must outlive the operators. `made` (may be null) is added to.
std::unique_ptr<Operator> make_operators(const LogicalPlan& plan, const Feed& feed, RunContext& run, StepOperators* made);

}  // namespace clew::query
