#pragma once
// A plan as lines for people, last step first: what EXPLAIN shows.
#include <string>
#include <vector>

#include "query/plan/logical_plan.h"

namespace clew::query {

struct PlanLine {
  std::string step;     ///< "Expand", after marks that show below what it stands.
  std::string details;  ///< "(a)-[:KNOWS]->(b)"
  const LogicalPlan* plan = nullptr;
};

std::vector<PlanLine> describe(const LogicalPlan& plan, const BoundQuery& query);

}  // namespace clew::query
