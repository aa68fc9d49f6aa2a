// A temporal value of any type but duration, seen as what it has: a date, a time, a zone.
#pragma once

#include <optional>

#include "graph/temporal/temporal.h"
#include "graph/value.h"

namespace clew::graph {

struct Moment {
  std::optional<Date> date;
  std::optional<LocalTime> time;
  std::optional<TimeZone> zone;
};

// Nothing for a value that is no moment.
std::optional<Moment> moment_of(const Value& value);

}  // namespace clew::graph
