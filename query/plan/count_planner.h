#pragma once
// Decides how the rest of a pattern is counted (count_plan.h): part by part, what leaves fewest nodes to visit first.
#include <optional>
#include <unordered_map>
#include <vector>

#include "query/plan/node_conditions.h"
#include "query/plan/pattern.h"
#include "query/plan/read_slots.h"
#include "query/plan/statistics.h"

namespace clew::query {

/// What is to be counted: the elements of the pattern that are not done, and OPTIONAL MATCHes after it.
struct CountTask {
  const Pattern& pattern;
  std::vector<const Pattern*> optionals;
  SlotSet unfilled;            ///< Slots of the pattern that are yet to be filled.
  std::vector<bool> followed;  ///< By relationship.
  std::vector<bool> tested;    ///< By predicate.
};

/// `visits`: for how many rows, estimated. Nothing where it can't be counted so: paths of any length, or a pattern so large that
/// the best order would take long to find.
std::optional<CountGroup> plan_count(const CountTask& task, double visits, const Statistics& statistics);

}  // namespace clew::query
