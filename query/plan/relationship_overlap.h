#pragma once
// Whether two relationships of one MATCH might turn out to be the same, which the pattern forbids: only then need they be compared.
#include <vector>

#include "query/bind/query_graph.h"

namespace clew::query {

/// Two nodes that a condition keeps apart.
struct DifferentSlots {
  SlotId a{};
  SlotId b{};
};

bool may_coincide(const GraphRelationship& a, const GraphRelationship& b, const std::vector<DifferentSlots>& different);

}  // namespace clew::query
