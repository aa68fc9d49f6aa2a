// Temporal values as text, in the ISO 8601 forms that openCypher and java.time print: 1984-10-11, 12:31:14.645,
// +01:00[Europe/Stockholm]. What parse.h reads back to the same value.
#pragma once

#include <string>

#include "graph/temporal/temporal.h"

namespace clew::graph {

// Years of four digits at least; a sign before those beyond 9999 and below 0.
std::string format(Date date);
// Seconds only where they are not zero; their fraction in three, six or nine digits.
std::string format(LocalTime time);
std::string format(Time time);
std::string format(LocalDateTime time);
std::string format(DateTime time);
// P1Y2M3DT4H5M6.7S without parts that are zero; nothing at all is PT0S.
std::string format(const Duration& duration);

}  // namespace clew::graph
