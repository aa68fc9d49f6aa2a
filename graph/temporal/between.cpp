#include "graph/temporal/between.h"

#include "graph/temporal/calendar.h"
#include "graph/temporal/duration.h"
#include "graph/temporal/instant.h"
#include "graph/temporal/moment.h"
#include "graph/temporal/shift.h"
#include "graph/value/error.h"

namespace clew::graph {
namespace {

Moment expect_moment(const Value& value) {
  if (auto moment = moment_of(value)) return *moment;
  throw ValueError(ValueErrorKind::InvalidType, "a duration lies between two dates or times",
                   "convert texts first, as in date('2025-08-08')");
}

// The date of `to` for counting whole days from `from`: a day nearer where its time of day has not been reached.
Date last_whole_day(LocalDateTime from, LocalDateTime to) {
  const Date date = date_of(to);
  const std::int64_t from_time = time_of(from).nanoseconds;
  const std::int64_t to_time = time_of(to).nanoseconds;
  if (date_of(from).days < date.days && to_time < from_time) return {date.days - 1};
  if (date_of(from).days > date.days && to_time > from_time) return {date.days + 1};
  return date;
}

std::int64_t whole_months(LocalDateTime from, LocalDateTime to) {
  const CalendarDay a = calendar_day(date_of(from));
  const CalendarDay b = calendar_day(last_whole_day(from, to));
  const std::int64_t months = (b.year - a.year) * 12 + b.month - a.month;
  if (months > 0 && b.day < a.day) return months - 1;
  if (months < 0 && b.day > a.day) return months + 1;
  return months;
}

std::int64_t whole_days(LocalDateTime from, LocalDateTime to) {
  return last_whole_day(from, to).days - date_of(from).days;
}

Duration exact(DateTime from, DateTime to) {
  return make_duration(0, 0, to.seconds - from.seconds, std::int64_t{to.nanoseconds} - from.nanoseconds);
}

}  // namespace

Duration between(const Value& from_value, const Value& to_value, DurationUnit unit) {
  const Moment a = expect_moment(from_value);
  const Moment b = expect_moment(to_value);
  const bool by_calendar = a.date && b.date;
  const TimeZone zone = a.zone.value_or(b.zone.value_or(TimeZone()));
  const DateTime from = in_zone(at(a.date.value_or(b.date.value_or(Date{})), a.time.value_or(LocalTime{})), zone);
  const DateTime to = in_zone(at(b.date.value_or(a.date.value_or(Date{})), b.time.value_or(LocalTime{})), b.zone.value_or(zone));
  const LocalDateTime from_shown = local(from);
  const LocalDateTime to_shown = local(shown_in(to, zone));
  switch (unit) {
    case DurationUnit::Seconds:
      return exact(from, to);
    case DurationUnit::Months:
      return {by_calendar ? whole_months(from_shown, to_shown) : 0, 0, 0, 0};
    case DurationUnit::Days:
      return {0, by_calendar ? whole_days(from_shown, to_shown) : 0, 0, 0};
    case DurationUnit::Mixed:
      break;
  }
  if (!by_calendar) return exact(from, to);
  const std::int64_t months = whole_months(from_shown, to_shown);
  const LocalDateTime after_months = shift(from_shown, Duration{months, 0, 0, 0});
  const std::int64_t days = whole_days(after_months, to_shown);
  return add({months, days, 0, 0}, exact(shift(from, Duration{months, days, 0, 0}), to));
}

}  // namespace clew::graph
