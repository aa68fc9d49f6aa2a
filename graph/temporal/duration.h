// Arithmetic of durations. Every function throws ValueError (Overflow) where a part exceeds 64 bits.
#pragma once

#include "graph/temporal/temporal.h"

namespace clew::graph {

// Nanoseconds may be any number; they are carried into the seconds.
Duration make_duration(std::int64_t months, std::int64_t days, std::int64_t seconds, std::int64_t nanoseconds);

// Parts with fractions, which pass into the next smaller parts: of a month (2,629,746 s, a twelfth of the calendar's average
// year) into days and seconds, of a day into seconds; a fraction of a nanosecond is cut off.
Duration approximate_duration(double months, double days, double seconds, double nanoseconds);

Duration add(const Duration& a, const Duration& b);
Duration subtract(const Duration& a, const Duration& b);
Duration negate(const Duration& duration);
Duration multiply(const Duration& duration, std::int64_t factor);
Duration multiply(const Duration& duration, double factor);
Duration divide(const Duration& duration, double divisor);

}  // namespace clew::graph
