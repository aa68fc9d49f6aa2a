#include "graph/value/component.h"

#include <algorithm>
#include <iterator>

#include "graph/temporal/calendar.h"
#include "graph/temporal/instant.h"
#include "graph/temporal/moment.h"
#include "graph/value/checked.h"
#include "graph/value/make_point.h"

namespace clew::graph {
namespace {

constexpr std::int64_t kNanosecondsPerMillisecond = 1'000'000;

template <typename T>
struct Component {
  std::string_view name;
  Value (*get)(const T& whole);
};

std::int64_t day_of_quarter(Date date) {
  const CalendarDay day = calendar_day(date);
  return date.days - days_of(CalendarDay{day.year, (day.month - 1) / 3 * 3 + 1, 1}) + 1;
}

constexpr Component<Date> kOfDate[] = {
    {"year", [](const Date& d) -> Value { return calendar_day(d).year; }},
    {"quarter", [](const Date& d) -> Value { return (calendar_day(d).month - 1) / 3 + 1; }},
    {"month", [](const Date& d) -> Value { return calendar_day(d).month; }},
    {"week", [](const Date& d) -> Value { return week_day(d.days).week; }},
    {"weekYear", [](const Date& d) -> Value { return week_day(d.days).week_year; }},
    {"day", [](const Date& d) -> Value { return calendar_day(d).day; }},
    {"ordinalDay", [](const Date& d) -> Value { return ordinal_day(d.days); }},
    {"weekDay", [](const Date& d) -> Value { return weekday(d.days); }},
    {"dayOfWeek", [](const Date& d) -> Value { return weekday(d.days); }},
    {"dayOfQuarter", [](const Date& d) -> Value { return day_of_quarter(d); }},
};

constexpr Component<LocalTime> kOfTime[] = {
    {"hour", [](const LocalTime& t) -> Value { return t.nanoseconds / (3600 * kNanosecondsPerSecond); }},
    {"minute", [](const LocalTime& t) -> Value { return t.nanoseconds / (60 * kNanosecondsPerSecond) % 60; }},
    {"second", [](const LocalTime& t) -> Value { return t.nanoseconds / kNanosecondsPerSecond % 60; }},
    {"millisecond", [](const LocalTime& t) -> Value { return t.nanoseconds % kNanosecondsPerSecond / kNanosecondsPerMillisecond; }},
    {"microsecond", [](const LocalTime& t) -> Value { return t.nanoseconds % kNanosecondsPerSecond / 1000; }},
    {"nanosecond", [](const LocalTime& t) -> Value { return t.nanoseconds % kNanosecondsPerSecond; }},
};

// The zone of a time or a date and time, and the offset that is in force.
struct Zoned {
  TimeZone zone;
  std::int32_t offset;
};

constexpr Component<Zoned> kOfZone[] = {
    {"timezone", [](const Zoned& z) { return Value(std::string_view(z.zone.name())); }},
    {"offset", [](const Zoned& z) { return Value(std::string_view(offset_text(z.offset))); }},
    {"offsetMinutes", [](const Zoned& z) -> Value { return z.offset / 60; }},
    {"offsetSeconds", [](const Zoned& z) -> Value { return z.offset; }},
};

constexpr Component<DateTime> kOfInstant[] = {
    {"epochSeconds", [](const DateTime& t) -> Value { return t.seconds; }},
    {"epochMillis", [](const DateTime& t) -> Value {
       return checked_add(checked_multiply(t.seconds, 1000), t.nanoseconds / kNanosecondsPerMillisecond);
     }},
};

// Of a duration below a second: the fraction counts from the whole second below, as it is stored.
std::int64_t in_seconds(const Duration& d, std::int64_t per_second) {
  return checked_add(checked_multiply(d.seconds, per_second), d.nanoseconds / (kNanosecondsPerSecond / per_second));
}

constexpr Component<Duration> kOfDuration[] = {
    {"years", [](const Duration& d) -> Value { return d.months / 12; }},
    {"quarters", [](const Duration& d) -> Value { return d.months / 3; }},
    {"months", [](const Duration& d) -> Value { return d.months; }},
    {"weeks", [](const Duration& d) -> Value { return d.days / 7; }},
    {"days", [](const Duration& d) -> Value { return d.days; }},
    {"hours", [](const Duration& d) -> Value { return d.seconds / 3600; }},
    {"minutes", [](const Duration& d) -> Value { return d.seconds / 60; }},
    {"seconds", [](const Duration& d) -> Value { return d.seconds; }},
    {"milliseconds", [](const Duration& d) -> Value { return in_seconds(d, 1000); }},
    {"microseconds", [](const Duration& d) -> Value { return in_seconds(d, 1'000'000); }},
    {"nanoseconds", [](const Duration& d) -> Value { return in_seconds(d, kNanosecondsPerSecond); }},
    {"quartersOfYear", [](const Duration& d) -> Value { return d.months / 3 % 4; }},
    {"monthsOfYear", [](const Duration& d) -> Value { return d.months % 12; }},
    {"monthsOfQuarter", [](const Duration& d) -> Value { return d.months % 3; }},
    {"daysOfWeek", [](const Duration& d) -> Value { return d.days % 7; }},
    {"minutesOfHour", [](const Duration& d) -> Value { return d.seconds / 60 % 60; }},
    {"secondsOfMinute", [](const Duration& d) -> Value { return d.seconds % 60; }},
    {"millisecondsOfSecond", [](const Duration& d) -> Value { return d.nanoseconds / kNanosecondsPerMillisecond; }},
    {"microsecondsOfSecond", [](const Duration& d) -> Value { return d.nanoseconds / 1000; }},
    {"nanosecondsOfSecond", [](const Duration& d) -> Value { return d.nanoseconds; }},
};

constexpr Component<Point> kOfPoint[] = {
    {"x", [](const Point& p) -> Value { return p.x; }},
    {"y", [](const Point& p) -> Value { return p.y; }},
    {"z", [](const Point& p) { return p.dimensions() == 3 ? Value(p.z) : Value(); }},
    {"longitude", [](const Point& p) { return p.geographic() ? Value(p.x) : Value(); }},
    {"latitude", [](const Point& p) { return p.geographic() ? Value(p.y) : Value(); }},
    {"height", [](const Point& p) { return p.geographic() && p.dimensions() == 3 ? Value(p.z) : Value(); }},
    {"crs", [](const Point& p) { return Value(coordinate_system_name(p.system)); }},
    {"srid", [](const Point& p) -> Value { return static_cast<int>(p.system); }},
};

// The value of the part, where the table has one of that name.
template <typename T, std::size_t N>
bool find(const Component<T> (&table)[N], const T& whole, std::string_view name, Value& result) {
  const auto* found = std::find_if(std::begin(table), std::end(table), [name](const Component<T>& c) { return c.name == name; });
  if (found == std::end(table)) return false;
  result = found->get(whole);
  return true;
}

template <typename T, std::size_t N>
void append_names(const Component<T> (&table)[N], std::vector<std::string_view>& names) {
  for (const Component<T>& component : table) names.push_back(component.name);
}

bool has_date(ValueType type) {
  return type == ValueType::Date || type == ValueType::LocalDateTime || type == ValueType::DateTime;
}
bool has_time(ValueType type) {
  return type >= ValueType::LocalTime && type <= ValueType::DateTime;
}
bool has_zone(ValueType type) {
  return type == ValueType::Time || type == ValueType::DateTime;
}

Zoned zone_of(const Value& value) {
  if (value.is(ValueType::Time)) return {TimeZone::fixed(value.as_time().offset), value.as_time().offset};
  const DateTime time = value.as_date_time();
  return {time.zone, time.zone.offset_at(time.seconds)};
}

}  // namespace

Value component(const Value& value, std::string_view name) {
  Value result;
  if (value.is(ValueType::Duration)) {
    find(kOfDuration, value.as_duration(), name, result);
  } else if (value.is(ValueType::Point)) {
    find(kOfPoint, value.as_point(), name, result);
  } else if (const auto moment = moment_of(value)) {
    if (moment->date && find(kOfDate, *moment->date, name, result)) return result;
    if (moment->time && find(kOfTime, *moment->time, name, result)) return result;
    if (moment->zone && find(kOfZone, zone_of(value), name, result)) return result;
    if (value.is(ValueType::DateTime)) find(kOfInstant, value.as_date_time(), name, result);
  }
  return result;
}

std::vector<std::string_view> component_names(ValueType type) {
  std::vector<std::string_view> names;
  if (has_date(type)) append_names(kOfDate, names);
  if (has_time(type)) append_names(kOfTime, names);
  if (has_zone(type)) append_names(kOfZone, names);
  if (type == ValueType::DateTime) append_names(kOfInstant, names);
  if (type == ValueType::Duration) append_names(kOfDuration, names);
  if (type == ValueType::Point) append_names(kOfPoint, names);
  return names;
}

}  // namespace clew::graph
