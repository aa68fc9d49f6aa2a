// The start of the unit of time in which a moment lies.
#pragma once

#include <optional>
#include <string_view>

#include "graph/temporal/temporal.h"

namespace clew::graph {

// From the largest to the smallest; Day is the smallest of dates and the largest of times.
enum class TimeUnit : std::uint8_t {
  Millennium,
  Century,
  Decade,
  Year,
  WeekYear,
  Quarter,
  Month,
  Week,
  Day,
  Hour,
  Minute,
  Second,
  Millisecond,
  Microsecond,
};

// By its name in Cypher, in any case: millennium, weekYear.
std::optional<TimeUnit> time_unit(std::string_view name);

// Units below a day leave a date as it is, units above a day set a time to midnight.
Date truncate(Date date, TimeUnit unit);
LocalTime truncate(LocalTime time, TimeUnit unit);

}  // namespace clew::graph
