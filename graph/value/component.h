// Parts of times, durations and points by name: date.year, duration.minutesOfHour, point.latitude.
#pragma once

#include <string_view>
#include <vector>

#include "graph/value.h"

namespace clew::graph {

// Nothing (null) where such a value has no part of that name. Requires a temporal value or a point.
Value component(const Value& value, std::string_view name);

// The names of all parts that values of a type have, for suggestions; empty for types without parts.
std::vector<std::string_view> component_names(ValueType type);

}  // namespace clew::graph
