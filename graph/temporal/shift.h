// A moment, moved by a duration: first its months (a day that the new month lacks becomes its last), then its days, both by the
// calendar, then its seconds, by the clock. What a type does not have is passed over: dates move by whole days, times within the
// day. Every function throws ValueError (InvalidValue, Overflow) beyond the calendar.
#pragma once

#include "graph/temporal/temporal.h"

namespace clew::graph {

Date shift(Date date, const Duration& by);
LocalTime shift(LocalTime time, const Duration& by);
Time shift(Time time, const Duration& by);
LocalDateTime shift(LocalDateTime time, const Duration& by);
DateTime shift(DateTime time, const Duration& by);

}  // namespace clew::graph
