// Temporal values from text, in every ISO 8601 form that openCypher takes: calendar, week, quarter and ordinal dates, with and
// without dashes and colons, fractions of seconds, offsets and regions, durations by parts or as a date and time.
// Each throws ValueError (InvalidValue) with the text, what it should look like, and which part is wrong.
#pragma once

#include <string_view>

#include "graph/temporal/temporal.h"

namespace clew::graph {

// 2015-07-21, 20150721, 2015-07, 2015-W30-2, 2015W302, 2015-Q2-60, 2015-202, 2015202, 2015, +12015-07-21, -0044-03-15.
Date parse_date(std::string_view text);
// 21:40:32.142, 214032.142, 21:40, 2140, 21.
LocalTime parse_local_time(std::string_view text);
// With an offset, else in UTC: 21:40:32+01:00, 214032-0100, 2140Z.
Time parse_time(std::string_view text);
// A date, and a time after a T, else midnight.
LocalDateTime parse_local_date_time(std::string_view text);
// With an offset, a region, both or neither (UTC): 2015-07-21T21:40:32.142+02:00[Europe/Stockholm].
DateTime parse_date_time(std::string_view text);
// P14DT16H12M, P5M1.5D, -P1D, PT-0.5S, P2012-02-02T14:37:21.545.
Duration parse_duration(std::string_view text);
// An offset or the name of a region: +01:00, Z, Europe/Stockholm.
TimeZone parse_zone(std::string_view text);

}  // namespace clew::graph
