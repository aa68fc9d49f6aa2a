#include "graph/temporal/calendar.h"

namespace clew::graph {

bool is_leap(std::int64_t year) {
  return year % 4 == 0 && (year % 100 != 0 || year % 400 == 0);
}

int days_in_month(std::int64_t year, int month) {
  constexpr int kDays[] = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  return kDays[month - 1] + (month == 2 && is_leap(year) ? 1 : 0);
}

int days_in_year(std::int64_t year) {
  return is_leap(year) ? 366 : 365;
}

// A year has 53 weeks where it starts on a Thursday, or is a leap year that starts on a Wednesday.
int weeks_in_week_year(std::int64_t week_year) {
  const int first = weekday(days_of(CalendarDay{week_year, 1, 1}));
  return first == 4 || (first == 3 && is_leap(week_year)) ? 53 : 52;
}

// Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms": years start in March, in eras of 400 years.
std::int64_t days_of(const CalendarDay& day) {
  const std::int64_t year = day.year - (day.month <= 2 ? 1 : 0);
  const std::int64_t era = floor_div(year, 400);
  const std::int64_t year_of_era = year - era * 400;
  const std::int64_t day_of_year = (153 * (day.month + (day.month > 2 ? -3 : 9)) + 2) / 5 + day.day - 1;
  const std::int64_t day_of_era = year_of_era * 365 + year_of_era / 4 - year_of_era / 100 + day_of_year;
  return era * 146'097 + day_of_era - 719'468;
}

CalendarDay calendar_day(std::int64_t days) {
  const std::int64_t shifted = days + 719'468;
  const std::int64_t era = floor_div(shifted, 146'097);
  const std::int64_t day_of_era = shifted - era * 146'097;
  const std::int64_t year_of_era = (day_of_era - day_of_era / 1460 + day_of_era / 36'524 - day_of_era / 146'096) / 365;
  const std::int64_t day_of_year = day_of_era - (365 * year_of_era + year_of_era / 4 - year_of_era / 100);
  const std::int64_t month_from_march = (5 * day_of_year + 2) / 153;
  const int day = static_cast<int>(day_of_year - (153 * month_from_march + 2) / 5 + 1);
  const int month = static_cast<int>(month_from_march < 10 ? month_from_march + 3 : month_from_march - 9);
  return {year_of_era + era * 400 + (month <= 2 ? 1 : 0), month, day};
}

int weekday(std::int64_t days) {
  return static_cast<int>(floor_mod(days + 3, 7)) + 1;  // 1970-01-01 was a Thursday.
}

int ordinal_day(std::int64_t days) {
  return static_cast<int>(days - days_of(CalendarDay{calendar_day(days).year, 1, 1})) + 1;
}

WeekDay week_day(std::int64_t days) {
  const int day = weekday(days);
  const std::int64_t thursday = days - day + 4;  // The week belongs to the year of its Thursday.
  const std::int64_t week_year = calendar_day(thursday).year;
  return {week_year, (ordinal_day(thursday) - 1) / 7 + 1, day};
}

std::int64_t days_of(const WeekDay& day) {
  const std::int64_t fourth = days_of(CalendarDay{day.week_year, 1, 4});  // Always in week 1.
  return fourth - weekday(fourth) + 1 + 7 * (day.week - 1) + day.day - 1;
}

std::int64_t days_of_ordinal(std::int64_t year, int ordinal_day) {
  return days_of(CalendarDay{year, 1, 1}) + ordinal_day - 1;
}

std::int64_t days_of_quarter(std::int64_t year, int quarter, int day_of_quarter) {
  return days_of(CalendarDay{year, 3 * quarter - 2, 1}) + day_of_quarter - 1;
}

std::int64_t min_days() {
  return days_of(CalendarDay{-kMaxYear, 1, 1});
}

std::int64_t max_days() {
  return days_of(CalendarDay{kMaxYear, 12, 31});
}

}  // namespace clew::graph
