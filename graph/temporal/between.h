// The duration from one temporal value to another. A date that one of them lacks is the other's, so that only their times count;
// a time that one lacks is midnight; a zone that one lacks is the other's. Negative where the second comes first.
#pragma once

#include "graph/temporal/temporal.h"
#include "graph/value.h"

namespace clew::graph {

enum class DurationUnit : std::uint8_t { Mixed, Months, Days, Seconds };

// In whole months, then whole days, then seconds (Mixed); in one of these alone, the rest cut off.
// Throws ValueError (InvalidType) where one of the values is no date or time.
Duration between(const Value& from, const Value& to, DurationUnit unit);

}  // namespace clew::graph
