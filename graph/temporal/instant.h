// From one temporal type to another: dates and times put together and taken apart, local times set into zones.
#pragma once

#include "graph/temporal/temporal.h"

namespace clew::graph {

LocalDateTime at(Date date, LocalTime time);
Date date_of(LocalDateTime time);
LocalTime time_of(LocalDateTime time);

// What the clock of its zone shows.
LocalDateTime local(DateTime time);
// The instant at which the zone's clock shows it; of two the first, and of a time that the clock skips the one as much later.
DateTime in_zone(LocalDateTime time, TimeZone zone);
// The same instant, shown in another zone.
inline DateTime shown_in(DateTime time, TimeZone zone) {
  return {time.seconds, time.nanoseconds, zone};
}
// Time of day with the offset that is in force.
Time time_with_offset(DateTime time);
// The same moment of the day by another clock.
Time shown_at(Time time, std::int32_t offset);

// Throw ValueError (InvalidValue) beyond the years that the calendar has.
Date checked(Date date);
LocalDateTime checked(LocalDateTime time);
DateTime checked(DateTime time);

}  // namespace clew::graph
