// The proleptic Gregorian calendar: days since 1970-01-01 to year, month and day, ISO weeks and quarters, and back.
#pragma once

#include <cstdint>

#include "graph/temporal/temporal.h"

namespace clew::graph {

inline constexpr std::int64_t kMaxYear = 999'999'999;  // And -kMaxYear is the least.
inline constexpr std::int64_t kSecondsPerDay = 86'400;
inline constexpr std::int64_t kNanosecondsPerSecond = 1'000'000'000;
inline constexpr std::int64_t kNanosecondsPerDay = kSecondsPerDay * kNanosecondsPerSecond;

struct CalendarDay {
  std::int64_t year;
  int month;  // 1 to 12.
  int day;    // 1 to 31.

  bool operator==(const CalendarDay&) const = default;
};

// An ISO 8601 week date: week 1 is the one with the year's first Thursday.
struct WeekDay {
  std::int64_t week_year;
  int week;  // 1 to 53.
  int day;   // 1, Monday, to 7.

  bool operator==(const WeekDay&) const = default;
};

bool is_leap(std::int64_t year);
int days_in_month(std::int64_t year, int month);
int days_in_year(std::int64_t year);
int weeks_in_week_year(std::int64_t week_year);

// Days since 1970-01-01. The parts must exist, of years within kMaxYear and one.
std::int64_t days_of(const CalendarDay& day);
std::int64_t days_of(const WeekDay& day);
std::int64_t days_of_ordinal(std::int64_t year, int ordinal_day);
std::int64_t days_of_quarter(std::int64_t year, int quarter, int day_of_quarter);

CalendarDay calendar_day(std::int64_t days);
WeekDay week_day(std::int64_t days);
int weekday(std::int64_t days);      // 1, Monday, to 7.
int ordinal_day(std::int64_t days);  // 1 to 366.

inline CalendarDay calendar_day(Date date) {
  return calendar_day(date.days);
}

// Division that rounds down, and what is left, never negative. The divisor is positive.
constexpr std::int64_t floor_div(std::int64_t a, std::int64_t b) {
  return a / b - (a % b < 0 ? 1 : 0);
}
constexpr std::int64_t floor_mod(std::int64_t a, std::int64_t b) {
  return a - floor_div(a, b) * b;
}

// The first and last day of the calendar.
std::int64_t min_days();
std::int64_t max_days();

}  // namespace clew::graph
