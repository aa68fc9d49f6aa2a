#include "graph/temporal/duration.h"

#include <cmath>

#include "graph/temporal/calendar.h"
#include "graph/value/checked.h"

namespace clew::graph {
namespace {

constexpr double kNanosecondsPerMonth = 2'629'746e9;

// A number as its whole part and its fraction, both of its sign.
struct Split {
  std::int64_t whole;
  double fraction;
};

Split split(double number) {
  constexpr double kTwoTo63 = 9223372036854775808.0;
  const double whole = std::trunc(number);
  if (!(whole >= -kTwoTo63 && whole < kTwoTo63))
    throw ValueError(ValueErrorKind::Overflow, "a duration is too long", "each part of a duration must fit a 64-bit integer");
  return {static_cast<std::int64_t>(whole), number - whole};
}

}  // namespace

Duration make_duration(std::int64_t months, std::int64_t days, std::int64_t seconds, std::int64_t nanoseconds) {
  return {months, days, checked_add(seconds, floor_div(nanoseconds, kNanosecondsPerSecond)),
          static_cast<std::int32_t>(floor_mod(nanoseconds, kNanosecondsPerSecond))};
}

Duration approximate_duration(double months, double days, double seconds, double nanoseconds) {
  const Split month = split(months);
  const Split day = split(days);
  const Split second = split(seconds);
  const Split nanosecond = split(nanoseconds);
  // Fractions are less than one, so that these stay below 2^53 and are exact to the nanosecond.
  const std::int64_t of_month_and_day =
      std::llround(month.fraction * kNanosecondsPerMonth) + std::llround(day.fraction * static_cast<double>(kNanosecondsPerDay));
  const std::int64_t of_second = std::llround(second.fraction * static_cast<double>(kNanosecondsPerSecond));
  const std::int64_t below_a_day = of_month_and_day % kNanosecondsPerDay + of_second;
  return make_duration(month.whole, checked_add(day.whole, of_month_and_day / kNanosecondsPerDay), second.whole,
                       checked_add(nanosecond.whole, below_a_day));
}

Duration add(const Duration& a, const Duration& b) {
  return make_duration(checked_add(a.months, b.months), checked_add(a.days, b.days), checked_add(a.seconds, b.seconds),
                       std::int64_t{a.nanoseconds} + b.nanoseconds);
}

Duration subtract(const Duration& a, const Duration& b) {
  return make_duration(checked_subtract(a.months, b.months), checked_subtract(a.days, b.days),
                       checked_subtract(a.seconds, b.seconds), std::int64_t{a.nanoseconds} - b.nanoseconds);
}

Duration negate(const Duration& duration) {
  return subtract({}, duration);
}

Duration multiply(const Duration& duration, std::int64_t factor) {
  __extension__ using Wide = __int128;  // Less than 10^9 times 64 bits.
  const Wide nanoseconds = Wide{duration.nanoseconds} * factor;
  const auto carried = static_cast<std::int64_t>(nanoseconds / kNanosecondsPerSecond);
  return make_duration(checked_multiply(duration.months, factor), checked_multiply(duration.days, factor),
                       checked_add(checked_multiply(duration.seconds, factor), carried),
                       static_cast<std::int64_t>(nanoseconds % kNanosecondsPerSecond));
}

Duration multiply(const Duration& duration, double factor) {
  return approximate_duration(static_cast<double>(duration.months) * factor, static_cast<double>(duration.days) * factor,
                              static_cast<double>(duration.seconds) * factor, duration.nanoseconds * factor);
}

Duration divide(const Duration& duration, double divisor) {
  return approximate_duration(static_cast<double>(duration.months) / divisor, static_cast<double>(duration.days) / divisor,
                              static_cast<double>(duration.seconds) / divisor, duration.nanoseconds / divisor);
}

}  // namespace clew::graph
