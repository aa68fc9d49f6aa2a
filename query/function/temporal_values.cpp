#include "query/function/temporal_values.h"

#include <algorithm>
#include <iterator>
#include <string>

#include "graph/temporal/calendar.h"
#include "graph/temporal/duration.h"
#include "graph/temporal/instant.h"
#include "graph/temporal/parse.h"
#include "graph/value/checked.h"
#include "graph/value/type_name.h"
#include "query/error/near_names.h"
#include "query/function/failure.h"
#include "query/function/temporal_fields.h"

namespace clew::query {

using graph::Date;
using graph::DateTime;
using graph::LocalDateTime;
using graph::LocalTime;
using graph::Moment;
using graph::TimeUnit;
using graph::TimeZone;
using graph::Value;
using MissingTime = TemporalFields::MissingTime;

namespace {

constexpr const char* kDate = "a date";
constexpr const char* kLocalTime = "a local time";
constexpr const char* kTime = "a time";
constexpr const char* kLocalDateTime = "a local date and time";
constexpr const char* kDateTime = "a date and time";

// A moment that has what is asked of it, by itself or as the only argument.
Moment expect_date(const Value& from, const char* type) {
  if (auto moment = graph::moment_of(from); moment && moment->date) return *moment;
  fail_argument_type(std::string(type) + " can't be made from " + graph::described(from));
}

Moment expect_time(const Value& from, const char* type) {
  if (auto moment = graph::moment_of(from); moment && moment->time) return *moment;
  fail_argument_type(std::string(type) + " can't be made from " + graph::described(from));
}

std::optional<Date> date_of(const std::optional<Moment>& moment) {
  return moment ? moment->date : std::nullopt;
}

std::optional<LocalTime> time_of(const std::optional<Moment>& moment) {
  return moment ? moment->time : std::nullopt;
}

TimeZone zone_of(const std::optional<Moment>& moment) {
  return moment && moment->zone ? *moment->zone : TimeZone();
}

// The offset of a zone for a time without a date of its own: that of the base's date, else today's.
graph::Time time_in(LocalTime time, TimeZone zone, std::optional<Date> date, graph::DateTime now) {
  Date day = date.value_or(graph::date_of(graph::local(now)));
  return graph::time_with_offset(graph::in_zone(graph::at(day, time), zone));
}

Value epoch_time(const TemporalFields& fields) {
  constexpr std::int64_t kMillisecondsPerSecond = 1000;
  TimeZone zone = fields.zone().value_or(TimeZone());
  std::int64_t seconds = 0;
  std::int64_t nanoseconds = 0;
  if (auto milliseconds = fields.number(TemporalField::EpochMillis)) {
    seconds = graph::floor_div(*milliseconds, kMillisecondsPerSecond);
    nanoseconds = graph::floor_mod(*milliseconds, kMillisecondsPerSecond) * 1'000'000;
  } else {
    seconds = *fields.number(TemporalField::EpochSeconds);
  }
  nanoseconds += fields.number(TemporalField::Nanosecond).value_or(0);
  return graph::checked(DateTime{graph::checked_add(seconds, nanoseconds / graph::kNanosecondsPerSecond),
                                 std::int32_t(nanoseconds % graph::kNanosecondsPerSecond), zone});
}

}  // namespace

Value make_date(const Value& from, graph::DateTime now) {
  if (from.is_string()) return graph::parse_date(from.as_string());
  if (!from.is_map()) return *expect_date(from, kDate).date;
  TemporalFields fields(from.as_map(), kDateFields, kDate);
  if (fields.any_null()) return {};
  if (fields.only_zone()) return date_at(now, fields.zone().value_or(TimeZone()));
  return graph::checked(fields.date(date_of(fields.date_base())));
}

Value make_local_time(const Value& from, graph::DateTime now) {
  if (from.is_string()) return graph::parse_local_time(from.as_string());
  if (!from.is_map()) return *expect_time(from, kLocalTime).time;
  TemporalFields fields(from.as_map(), kTimeFields, kLocalTime);
  if (fields.any_null()) return {};
  if (fields.only_zone()) return local_time_at(now, fields.zone().value_or(TimeZone()));
  return fields.time(time_of(fields.time_base()), MissingTime::Error);
}

Value make_time(const Value& from, graph::DateTime now) {
  if (from.is_string()) return graph::parse_time(from.as_string());
  if (!from.is_map()) {
    Moment moment = expect_time(from, kTime);
    return time_in(*moment.time, zone_of(moment), moment.date, now);
  }
  TemporalFields fields(from.as_map(), kTimeFields, kTime);
  if (fields.any_null()) return {};
  if (fields.only_zone()) return time_at(now, fields.zone().value_or(TimeZone()));
  std::optional<Moment> base = fields.time_base();
  LocalTime time = fields.time(time_of(base), MissingTime::Error);
  bool base_has_zone = base && base->zone;
  if (!base_has_zone) return time_in(time, fields.zone().value_or(TimeZone()), date_of(base), now);
  graph::Time shown = time_in(time, *base->zone, base->date, now);
  if (!fields.zone()) return shown;
  return graph::shown_at(shown, time_in(time, *fields.zone(), base->date, now).offset);
}

Value make_local_date_time(const Value& from, graph::DateTime now) {
  if (from.is_string()) return graph::parse_local_date_time(from.as_string());
  if (!from.is_map()) {
    Moment moment = expect_date(from, kLocalDateTime);
    return graph::at(*moment.date, moment.time.value_or(LocalTime{}));
  }
  TemporalFields fields(from.as_map(), kDateTimeFields, kLocalDateTime);
  if (fields.any_null()) return {};
  if (fields.only_zone()) return local_date_time_at(now, fields.zone().value_or(TimeZone()));
  Date date = fields.date(date_of(fields.date_base()));
  return graph::checked(graph::at(date, fields.time(time_of(fields.time_base()), MissingTime::Midnight)));
}

Value make_date_time(const Value& from, graph::DateTime now) {
  if (from.is_string()) return graph::parse_date_time(from.as_string());
  if (!from.is_map()) {
    Moment moment = expect_date(from, kDateTime);
    if (from.is(graph::ValueType::DateTime)) return from;
    return graph::in_zone(graph::at(*moment.date, moment.time.value_or(LocalTime{})), TimeZone());
  }
  TemporalFields fields(from.as_map(), kInstantFields, kDateTime);
  if (fields.any_null()) return {};
  if (fields.only_zone()) return date_time_at(now, fields.zone().value_or(TimeZone()));
  if (fields.has(TemporalField::EpochSeconds) || fields.has(TemporalField::EpochMillis)) return epoch_time(fields);
  std::optional<Moment> base = fields.time_base();
  Date date = fields.date(date_of(fields.date_base()));
  LocalDateTime shown = graph::at(date, fields.time(time_of(base), MissingTime::Midnight));
  bool base_has_zone = base && base->zone;
  if (!base_has_zone) return graph::checked(graph::in_zone(shown, fields.zone().value_or(TimeZone())));
  // What the base's clock shows, shown by the clock of the zone that is asked for.
  return graph::checked(graph::shown_in(graph::in_zone(shown, *base->zone), fields.zone().value_or(*base->zone)));
}

namespace {

// A field of a duration: how many of the amount that it is counted in one of it makes.
struct DurationField {
  std::string_view name;
  enum class Amount : std::uint8_t { Months, Days, Seconds, Nanoseconds } amount;
  std::int64_t factor;
};

constexpr DurationField kDurationFields[] = {{"years", DurationField::Amount::Months, 12},
                                             {"quarters", DurationField::Amount::Months, 3},
                                             {"months", DurationField::Amount::Months, 1},
                                             {"weeks", DurationField::Amount::Days, 7},
                                             {"days", DurationField::Amount::Days, 1},
                                             {"hours", DurationField::Amount::Seconds, 3600},
                                             {"minutes", DurationField::Amount::Seconds, 60},
                                             {"seconds", DurationField::Amount::Seconds, 1},
                                             {"milliseconds", DurationField::Amount::Nanoseconds, 1'000'000},
                                             {"microseconds", DurationField::Amount::Nanoseconds, 1'000},
                                             {"nanoseconds", DurationField::Amount::Nanoseconds, 1}};

const DurationField& duration_field(std::string_view name) {
  const auto* found = std::find_if(std::begin(kDurationFields), std::end(kDurationFields),
                                   [name](const DurationField& f) { return f.name == name; });
  if (found != std::end(kDurationFields)) return *found;
  std::vector<std::string_view> names;
  for (const DurationField& field : kDurationFields) names.push_back(field.name);
  fail_argument_value("a duration has no " + std::string(name), did_you_mean(name, names));
}

}  // namespace

// Integers are summed exactly; what has a fraction passes it on to the smaller parts.
Value make_duration(const Value& from) {
  if (from.is_string()) return graph::parse_duration(from.as_string());
  std::array<std::int64_t, 4> whole{};
  std::array<double, 4> fractional{};
  for (const graph::MapEntry& entry : from.as_map()) {
    const DurationField& field = duration_field(entry.name());
    auto amount = std::size_t(field.amount);
    if (entry.value.is_null()) return {};
    if (!entry.value.is_number())
      fail_argument_type(std::string(field.name) + " must be a number; this is " + graph::described(entry.value));
    if (entry.value.is_integer())
      whole[amount] = graph::checked_add(whole[amount], graph::checked_multiply(entry.value.as_integer(), field.factor));
    else
      fractional[amount] += entry.value.as_float() * double(field.factor);
  }
  return graph::add(graph::make_duration(whole[0], whole[1], whole[2], whole[3]),
                    graph::approximate_duration(fractional[0], fractional[1], fractional[2], fractional[3]));
}

Value date_at(DateTime instant, TimeZone zone) {
  return graph::date_of(graph::local(graph::shown_in(instant, zone)));
}

Value local_time_at(DateTime instant, TimeZone zone) {
  return graph::time_of(graph::local(graph::shown_in(instant, zone)));
}

Value time_at(DateTime instant, TimeZone zone) {
  return graph::time_with_offset(graph::shown_in(instant, zone));
}

Value local_date_time_at(DateTime instant, TimeZone zone) {
  return graph::local(graph::shown_in(instant, zone));
}

Value date_time_at(DateTime instant, TimeZone zone) {
  return graph::shown_in(instant, zone);
}

namespace {

// Parts of a second that are given count from the truncated fraction: {nanosecond: 2} over .645 is .645000002.
LocalTime over_truncated(const TemporalFields& fields, LocalTime truncated) {
  std::int64_t fraction = truncated.nanoseconds % graph::kNanosecondsPerSecond;
  LocalTime time = fields.time(truncated, MissingTime::Midnight);
  if (!fields.fraction()) return time;
  if (fraction + *fields.fraction() >= graph::kNanosecondsPerSecond)
    fail_argument_value("the parts of a second come to more than a second");
  return {time.nanoseconds + fraction};
}

void check_unit(TimeUnit unit, TimeUnit largest, TimeUnit smallest, const char* type) {
  if (unit < largest || unit > smallest) fail_argument_value(std::string(type) + " can't be cut to this unit");
}

Date truncated_date(const TemporalFields& fields, TimeUnit unit, Date date) {
  return graph::checked(fields.date(graph::checked(graph::truncate(date, unit))));
}

LocalDateTime truncated_date_time(const TemporalFields& fields, TimeUnit unit, const Moment& from) {
  LocalTime time = graph::truncate(from.time.value_or(LocalTime{}), unit);
  return graph::at(truncated_date(fields, unit, *from.date), over_truncated(fields, time));
}

}  // namespace

Value truncate_date(TimeUnit unit, const Value& from, graph::MapView map) {
  check_unit(unit, TimeUnit::Millennium, TimeUnit::Day, kDate);
  return truncated_date(TemporalFields(map, kDateFields, kDate), unit, *expect_date(from, kDate).date);
}

Value truncate_local_time(TimeUnit unit, const Value& from, graph::MapView map) {
  check_unit(unit, TimeUnit::Day, TimeUnit::Microsecond, kLocalTime);
  return over_truncated(TemporalFields(map, kTimeFields, kLocalTime), graph::truncate(*expect_time(from, kLocalTime).time, unit));
}

Value truncate_time(TimeUnit unit, const Value& from, graph::MapView map) {
  check_unit(unit, TimeUnit::Day, TimeUnit::Microsecond, kTime);
  TemporalFields fields(map, kTimeFields, kTime);
  Moment moment = expect_time(from, kTime);
  LocalTime time = over_truncated(fields, graph::truncate(*moment.time, unit));
  return time_in(time, fields.zone().value_or(zone_of(moment)), moment.date, DateTime());
}

Value truncate_local_date_time(TimeUnit unit, const Value& from, graph::MapView map) {
  return truncated_date_time(TemporalFields(map, kDateTimeFields, kLocalDateTime), unit, expect_date(from, kLocalDateTime));
}

Value truncate_date_time(TimeUnit unit, const Value& from, graph::MapView map) {
  TemporalFields fields(map, kInstantFields, kDateTime);
  Moment moment = expect_date(from, kDateTime);
  return graph::checked(graph::in_zone(truncated_date_time(fields, unit, moment), fields.zone().value_or(zone_of(moment))));
}

}  // namespace clew::query
