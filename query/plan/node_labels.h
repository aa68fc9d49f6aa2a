#pragma once
// Conditions that ask for labels of one variable, and for nothing else.
#include <optional>
#include <vector>

#include "query/bind/bound_query.h"

namespace clew::query {

struct RequiredLabels {
  SlotId slot{};
  std::vector<BoundLabel> labels;  ///< All of them.
};

/// n:A&B; nothing for a condition of another form.
std::optional<RequiredLabels> required_labels(const BoundExpression& condition);

}  // namespace clew::query
