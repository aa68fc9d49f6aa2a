#include "query/function/temporal_fields.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "graph/temporal/calendar.h"
#include "graph/temporal/parse.h"
#include "graph/value/type_name.h"
#include "query/error/near_names.h"
#include "query/function/failure.h"

namespace clew::query {

using graph::CalendarDay;
using graph::Date;
using graph::LocalTime;
using graph::Moment;
using graph::Value;
using graph::WeekDay;

namespace {

struct Field {
  std::string_view name;
  std::int64_t least;
  std::int64_t most;
};

// In the order of TemporalField. Fields that are no numbers have no limits.
constexpr std::int64_t kAny = INT64_MAX;
constexpr Field kFields[] = {{"date", 0, 0},
                             {"time", 0, 0},
                             {"datetime", 0, 0},
                             {"year", -graph::kMaxYear, graph::kMaxYear},
                             {"quarter", 1, 4},
                             {"month", 1, 12},
                             {"week", 1, 53},
                             {"day", 1, 31},
                             {"ordinalDay", 1, 366},
                             {"dayOfWeek", 1, 7},
                             {"dayOfQuarter", 1, 92},
                             {"hour", 0, 23},
                             {"minute", 0, 59},
                             {"second", 0, 59},
                             {"millisecond", 0, 999},
                             {"microsecond", 0, 999'999},
                             {"nanosecond", 0, 999'999'999},
                             {"timezone", 0, 0},
                             {"epochSeconds", -kAny, kAny},
                             {"epochMillis", -kAny, kAny}};
static_assert(std::size(kFields) == kTemporalFields);

const Field& field_of(TemporalField field) {
  return kFields[std::size_t(field)];
}

bool is_base(TemporalField field) {
  return field <= TemporalField::DateTime;
}

[[noreturn]] void fail_unknown(std::string_view name, FieldSet allowed, const char* type) {
  std::vector<std::string_view> names;
  for (std::size_t i = 0; i < kTemporalFields; ++i)
    if (allowed.has(TemporalField(i))) names.push_back(kFields[i].name);
  std::string hint = did_you_mean(name, names);
  fail_argument_value(std::string(type) + " has no " + std::string(name), std::move(hint));
}

int quarter_of(const CalendarDay& day) {
  return (day.month - 1) / 3 + 1;
}

int days_in_quarter(std::int64_t year, int quarter) {
  int days = 0;
  for (int month = 3 * quarter - 2; month <= 3 * quarter; ++month) days += graph::days_in_month(year, month);
  return days;
}

}  // namespace

TemporalFields::TemporalFields(graph::MapView map, FieldSet allowed, const char* type) : type_(type) {
  for (const graph::MapEntry& entry : map) {
    const auto* known =
        std::find_if(std::begin(kFields), std::end(kFields), [&](const Field& f) { return f.name == entry.name(); });
    auto position = std::size_t(known - std::begin(kFields));
    if (known == std::end(kFields) || !allowed.has(TemporalField(position))) fail_unknown(entry.name(), allowed, type);
    any_null_ = any_null_ || entry.value.is_null();
    values_[position] = &entry.value;
  }
  if (any_null_) return;
  for (std::size_t i = 0; i < kTemporalFields; ++i) {
    auto field = TemporalField(i);
    if (!has(field) || is_base(field)) continue;
    if (field != TemporalField::TimeZone)
      check_number(field, *values_[i]);
    else if (values_[i]->is_string())
      zone_ = graph::parse_zone(values_[i]->as_string());
    else
      fail_argument_type("a time zone is given as text; this is " + graph::described(*values_[i]),
                         "write '+01:00' or 'Europe/Stockholm'");
  }
}

void TemporalFields::check_number(TemporalField field, const Value& value) const {
  std::string name(field_of(field).name);
  if (!value.is_integer()) fail_argument_type(name + " must be an integer; this is " + graph::described(value));
  if (value.as_integer() < field_of(field).least || value.as_integer() > field_of(field).most)
    fail_argument_value("there is no " + name + ' ' + std::to_string(value.as_integer()),
                        "it goes from " + std::to_string(field_of(field).least) + " to " + std::to_string(field_of(field).most));
}

std::optional<std::int64_t> TemporalFields::number(TemporalField field) const {
  if (!has(field)) return std::nullopt;
  return values_[std::size_t(field)]->as_integer();
}

bool TemporalFields::only_zone() const {
  auto given = std::size_t(std::count_if(values_.begin(), values_.end(), [](const Value* value) { return value != nullptr; }));
  return has(TemporalField::TimeZone) && given == 1;
}

std::optional<Moment> TemporalFields::moment(TemporalField field) const {
  if (!has(field)) return std::nullopt;
  if (auto moment = graph::moment_of(*values_[std::size_t(field)])) return moment;
  fail_argument_type("the field " + std::string(field_of(field).name) + " takes a date or time; this is " +
                         graph::described(*values_[std::size_t(field)]),
                     "convert text first, as in {date: date('2025-08-08')}");
}

std::optional<Moment> TemporalFields::base(TemporalField one) const {
  std::optional<Moment> part = moment(one);
  std::optional<Moment> whole = moment(TemporalField::DateTime);
  if (part && whole) fail_argument_value("datetime can't be given together with date or time");
  return part ? part : whole;
}

std::optional<Moment> TemporalFields::date_base() const {
  std::optional<Moment> found = base(TemporalField::Date);
  if (found && !found->date) fail_argument_value("a time of day has no date to take");
  return found;
}

std::optional<Moment> TemporalFields::time_base() const {
  std::optional<Moment> found = base(TemporalField::Time);
  if (found && !found->time) fail_argument_value("a date has no time to take");
  return found;
}

void TemporalFields::require(TemporalField finer, TemporalField coarser, bool base) const {
  if (base || !has(finer) || has(coarser)) return;
  fail_argument_value(std::string(field_of(finer).name) + " can't be given without " + std::string(field_of(coarser).name));
}

std::int64_t TemporalFields::year(std::optional<std::int64_t> base) const {
  if (auto given = number(TemporalField::Year)) return *given;
  if (base) return *base;
  fail_argument_value(std::string(type_) + " needs a year", "write {year: 2025, month: 8, day: 8}");
}

int TemporalFields::part(TemporalField field, std::optional<int> base, int otherwise) const {
  if (auto given = number(field)) return int(*given);
  return base.value_or(otherwise);
}

Date TemporalFields::date(std::optional<Date> base) const {
  using F = TemporalField;
  bool by_week = has(F::Week) || has(F::DayOfWeek);
  bool by_quarter = has(F::Quarter) || has(F::DayOfQuarter);
  bool by_ordinal = has(F::OrdinalDay);
  bool by_calendar = has(F::Month) || has(F::Day);
  if (int(by_week) + int(by_quarter) + int(by_ordinal) + int(by_calendar) > 1)
    fail_argument_value(
        "a date is given in one way only: by month and day, week and dayOfWeek, quarter and dayOfQuarter, or ordinalDay");
  if (by_week) return week_date(base);
  if (by_quarter) return quarter_date(base);
  return by_ordinal ? ordinal_date(base) : calendar_date(base);
}

Date TemporalFields::calendar_date(std::optional<Date> base) const {
  require(TemporalField::Month, TemporalField::Year, base.has_value());
  require(TemporalField::Day, TemporalField::Month, base.has_value());
  CalendarDay from = base ? graph::calendar_day(*base) : CalendarDay{0, 1, 1};
  CalendarDay day{year(base ? std::optional(from.year) : std::nullopt), part(TemporalField::Month, from.month, 1),
                  part(TemporalField::Day, from.day, 1)};
  int last = graph::days_in_month(day.year, day.month);
  if (day.day > last && has(TemporalField::Day))
    fail_argument_value("month " + std::to_string(day.month) + " of " + std::to_string(day.year) + " has " + std::to_string(last) +
                        " days");
  day.day = std::min(day.day, last);
  return {graph::days_of(day)};
}

Date TemporalFields::week_date(std::optional<Date> base) const {
  require(TemporalField::Week, TemporalField::Year, base.has_value());
  require(TemporalField::DayOfWeek, TemporalField::Week, base.has_value());
  WeekDay from = base ? graph::week_day(base->days) : WeekDay{0, 1, 1};
  WeekDay day{year(base ? std::optional(from.week_year) : std::nullopt), part(TemporalField::Week, from.week, 1),
              part(TemporalField::DayOfWeek, from.day, 1)};
  int last = graph::weeks_in_week_year(day.week_year);
  if (day.week > last && has(TemporalField::Week))
    fail_argument_value(std::to_string(day.week_year) + " has " + std::to_string(last) + " weeks");
  day.week = std::min(day.week, last);
  return {graph::days_of(day)};
}

Date TemporalFields::quarter_date(std::optional<Date> base) const {
  require(TemporalField::Quarter, TemporalField::Year, base.has_value());
  require(TemporalField::DayOfQuarter, TemporalField::Quarter, base.has_value());
  CalendarDay from = base ? graph::calendar_day(*base) : CalendarDay{0, 1, 1};
  int from_day = base ? int(base->days - graph::days_of_quarter(from.year, quarter_of(from), 1)) + 1 : 1;
  std::int64_t y = year(base ? std::optional(from.year) : std::nullopt);
  int quarter = part(TemporalField::Quarter, quarter_of(from), 1);
  int day = part(TemporalField::DayOfQuarter, from_day, 1);
  int last = days_in_quarter(y, quarter);
  if (day > last && has(TemporalField::DayOfQuarter))
    fail_argument_value("quarter " + std::to_string(quarter) + " of " + std::to_string(y) + " has " + std::to_string(last) +
                        " days");
  return {graph::days_of_quarter(y, quarter, std::min(day, last))};
}

Date TemporalFields::ordinal_date(std::optional<Date> base) const {
  std::int64_t y = year(base ? std::optional(graph::calendar_day(*base).year) : std::nullopt);
  int day = part(TemporalField::OrdinalDay, std::nullopt, 1);
  if (day > graph::days_in_year(y))
    fail_argument_value(std::to_string(y) + " has " + std::to_string(graph::days_in_year(y)) + " days");
  return {graph::days_of_ordinal(y, day)};
}

std::optional<std::int64_t> TemporalFields::fraction() const {
  using F = TemporalField;
  if (!has(F::Millisecond) && !has(F::Microsecond) && !has(F::Nanosecond)) return std::nullopt;
  std::int64_t milliseconds = number(F::Millisecond).value_or(0);
  std::int64_t microseconds = number(F::Microsecond).value_or(0);
  std::int64_t nanoseconds = number(F::Nanosecond).value_or(0);
  // Beside a coarser part a finer one counts below it only.
  bool fits =
      (!has(F::Millisecond) || (microseconds < 1000 && nanoseconds < 1'000'000)) && (!has(F::Microsecond) || nanoseconds < 1000);
  if (!fits)
    fail_argument_value("microsecond and nanosecond overlap with the coarser parts that are given",
                        "beside millisecond they go to 999");
  return milliseconds * 1'000'000 + microseconds * 1000 + nanoseconds;
}

LocalTime TemporalFields::time(std::optional<LocalTime> base, MissingTime missing) const {
  using F = TemporalField;
  require(F::Minute, F::Hour, base.has_value());
  require(F::Second, F::Minute, base.has_value());
  std::optional<std::int64_t> below_second = fraction();
  if (below_second && !base && !has(F::Second)) fail_argument_value("parts of a second can't be given without second");
  if (missing == MissingTime::Error && !base && !has(F::Hour))
    fail_argument_value(std::string(type_) + " needs an hour", "write {hour: 21, minute: 40}");
  std::int64_t seconds = base ? base->nanoseconds / graph::kNanosecondsPerSecond : 0;
  std::int64_t hour = number(F::Hour).value_or(seconds / 3600);
  std::int64_t minute = number(F::Minute).value_or(seconds / 60 % 60);
  std::int64_t second = number(F::Second).value_or(seconds % 60);
  std::int64_t nanoseconds = below_second.value_or(base ? base->nanoseconds % graph::kNanosecondsPerSecond : 0);
  return {((hour * 60 + minute) * 60 + second) * graph::kNanosecondsPerSecond + nanoseconds};
}

}  // namespace clew::query
