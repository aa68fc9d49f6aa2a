#include "graph/temporal/shift.h"

#include <algorithm>

#include "graph/temporal/calendar.h"
#include "graph/temporal/instant.h"
#include "graph/value/checked.h"

namespace clew::graph {
namespace {

Date shift_date(Date date, std::int64_t months, std::int64_t days) {
  CalendarDay day = calendar_day(date);
  if (months != 0) {
    const std::int64_t month = checked_add(day.year * 12 + day.month - 1, months);
    day.year = floor_div(month, 12);
    day.month = static_cast<int>(floor_mod(month, 12)) + 1;
    if (day.year < -kMaxYear || day.year > kMaxYear)
      throw ValueError(ValueErrorKind::InvalidValue, "a date lies outside of the calendar",
                       "years go from -999999999 to 999999999");
    day.day = std::min(day.day, days_in_month(day.year, day.month));
  }
  return checked(Date{checked_add(days_of(day), days)});
}

LocalDateTime shift_seconds(LocalDateTime time, std::int64_t seconds, std::int64_t nanoseconds) {
  const std::int64_t sum = time.nanoseconds + nanoseconds;
  return {checked_add(time.seconds, checked_add(seconds, floor_div(sum, kNanosecondsPerSecond))),
          static_cast<std::int32_t>(floor_mod(sum, kNanosecondsPerSecond))};
}

}  // namespace

Date shift(Date date, const Duration& by) {
  // Whole days of the seconds, towards zero: -0.5 s is stored as -1 s and 0.5 s.
  const std::int64_t seconds = by.seconds < 0 && by.nanoseconds > 0 ? by.seconds + 1 : by.seconds;
  return shift_date(date, by.months, checked_add(by.days, seconds / kSecondsPerDay));
}

LocalTime shift(LocalTime time, const Duration& by) {
  const std::int64_t within_day = by.seconds % kSecondsPerDay * kNanosecondsPerSecond + by.nanoseconds;
  return {floor_mod(time.nanoseconds + within_day, kNanosecondsPerDay)};
}

Time shift(Time time, const Duration& by) {
  return {shift(LocalTime{time.nanoseconds}, by).nanoseconds, time.offset};
}

LocalDateTime shift(LocalDateTime time, const Duration& by) {
  const Date date = shift_date(date_of(time), by.months, by.days);
  return checked(shift_seconds(at(date, time_of(time)), by.seconds, by.nanoseconds));
}

DateTime shift(DateTime time, const Duration& by) {
  if (by.months != 0 || by.days != 0) {
    const LocalDateTime shown = local(time);
    time = in_zone(at(shift_date(date_of(shown), by.months, by.days), time_of(shown)), time.zone);
  }
  const LocalDateTime moved = shift_seconds({time.seconds, time.nanoseconds}, by.seconds, by.nanoseconds);
  return checked(DateTime{moved.seconds, moved.nanoseconds, time.zone});
}

}  // namespace clew::graph
