#pragma once
// Which variables an expression reads.
#include <unordered_set>

#include "query/bind/bound_query.h"

namespace clew::query {

using SlotSet = std::unordered_set<SlotId>;

/// Adds the slots that the expression reads, those of its subqueries included. Slots that it fills itself may be among them.
void add_read_slots(const BoundExpression& expression, SlotSet& slots);

}  // namespace clew::query
