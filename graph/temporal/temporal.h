// The temporal types of openCypher, as plain numbers: no calendar, no text, no time zone database is needed to hold one.
// Dates are of the proleptic Gregorian calendar, years -999999999 to 999999999; there are no leap seconds.
#pragma once

#include <cstdint>

#include "graph/temporal/time_zone.h"

namespace clew::graph {

struct Date {
  std::int64_t days = 0;  // Since 1970-01-01.

  bool operator==(const Date&) const = default;
};

struct LocalTime {
  std::int64_t nanoseconds = 0;  // Of the day: 0 to 86,399,999,999,999.

  bool operator==(const LocalTime&) const = default;
};

struct Time {
  std::int64_t nanoseconds = 0;  // Of the local day.
  std::int32_t offset = 0;       // Seconds east of UTC, at most 18 hours either way.

  bool operator==(const Time&) const = default;
};

struct LocalDateTime {
  std::int64_t seconds = 0;      // Since 1970-01-01T00:00, as if the local clock showed UTC.
  std::int32_t nanoseconds = 0;  // Of the second: 0 to 999,999,999.

  bool operator==(const LocalDateTime&) const = default;
};

struct DateTime {
  std::int64_t seconds = 0;      // Since 1970-01-01T00:00Z.
  std::int32_t nanoseconds = 0;  // Of the second: 0 to 999,999,999.
  TimeZone zone;                 // In which it is shown.

  bool operator==(const DateTime&) const = default;
};

// An amount of time whose parts are kept apart, for a month has no fixed number of days, nor a day of hours.
struct Duration {
  std::int64_t months = 0;
  std::int64_t days = 0;
  std::int64_t seconds = 0;
  std::int32_t nanoseconds = 0;  // 0 to 999,999,999, whatever the sign of seconds: -0.5 s is -1 s and 500,000,000 ns.

  bool operator==(const Duration&) const = default;
};

}  // namespace clew::graph
