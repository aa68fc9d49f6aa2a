#include "graph/temporal/truncate.h"

#include <algorithm>
#include <iterator>

#include "graph/temporal/calendar.h"

namespace clew::graph {
namespace {

// In the order of TimeUnit, in lower case.
constexpr std::string_view kUnitNames[] = {"millennium", "century", "decade", "year",   "weekyear", "quarter",     "month",
                                           "week",       "day",     "hour",   "minute", "second",   "millisecond", "microsecond"};
static_assert(std::size(kUnitNames) == static_cast<std::size_t>(TimeUnit::Microsecond) + 1);

// Nanoseconds of the units from Day on.
constexpr std::int64_t kNanoseconds[] = {
    kNanosecondsPerDay, 3'600 * kNanosecondsPerSecond, 60 * kNanosecondsPerSecond, kNanosecondsPerSecond, 1'000'000, 1'000};

std::int64_t first_day_of_years(std::int64_t year, std::int64_t years) {
  return days_of(CalendarDay{floor_div(year, years) * years, 1, 1});
}

}  // namespace

std::optional<TimeUnit> time_unit(std::string_view name) {
  auto same = [name](std::string_view unit) {
    return std::equal(name.begin(), name.end(), unit.begin(), unit.end(),
                      [](char a, char b) { return (a >= 'A' && a <= 'Z' ? a - 'A' + 'a' : a) == b; });
  };
  const auto* found = std::find_if(std::begin(kUnitNames), std::end(kUnitNames), same);
  if (found == std::end(kUnitNames)) return std::nullopt;
  return static_cast<TimeUnit>(found - std::begin(kUnitNames));
}

Date truncate(Date date, TimeUnit unit) {
  const CalendarDay day = calendar_day(date);
  switch (unit) {
    case TimeUnit::Millennium:
      return {first_day_of_years(day.year, 1000)};
    case TimeUnit::Century:
      return {first_day_of_years(day.year, 100)};
    case TimeUnit::Decade:
      return {first_day_of_years(day.year, 10)};
    case TimeUnit::Year:
      return {first_day_of_years(day.year, 1)};
    case TimeUnit::WeekYear:
      return {days_of(WeekDay{week_day(date.days).week_year, 1, 1})};
    case TimeUnit::Quarter:
      return {days_of(CalendarDay{day.year, (day.month - 1) / 3 * 3 + 1, 1})};
    case TimeUnit::Month:
      return {days_of(CalendarDay{day.year, day.month, 1})};
    case TimeUnit::Week:
      return {date.days - weekday(date.days) + 1};
    default:
      return date;
  }
}

LocalTime truncate(LocalTime time, TimeUnit unit) {
  const TimeUnit within_day = std::max(unit, TimeUnit::Day);
  const std::int64_t nanoseconds = kNanoseconds[static_cast<std::size_t>(within_day) - static_cast<std::size_t>(TimeUnit::Day)];
  return {time.nanoseconds - time.nanoseconds % nanoseconds};
}

}  // namespace clew::graph
