// Functions that make dates, times and durations, read clocks, cut and measure.
#include "graph/temporal/between.h"
#include "graph/temporal/calendar.h"
#include "graph/temporal/instant.h"
#include "graph/temporal/parse.h"
#include "graph/temporal/truncate.h"
#include "query/function/definition.h"
#include "query/function/failure.h"
#include "query/function/temporal_values.h"

namespace clew::query {
namespace {

using graph::DateTime;
using graph::TimeZone;
using graph::Value;

/// What each of the five types of moments has.
using Make = Value (*)(const Value& from, graph::DateTime now);
using At = Value (*)(DateTime instant, TimeZone zone);
using Truncate = Value (*)(graph::TimeUnit unit, const Value& from, graph::MapView fields);

enum class Clock { Transaction, Statement, Realtime };

template <Clock clock>
DateTime now(const FunctionContext& context) {
  if (clock == Clock::Realtime) return system_time();
  return clock == Clock::Transaction ? context.transaction_time : context.statement_time;
}

template <Make make, At at>
Value made_or_now(Arguments arguments, FunctionContext& context) {
  return arguments.empty() ? at(context.statement_time, TimeZone()) : make(arguments[0], context.statement_time);
}

template <At at, Clock clock>
Value read_clock(Arguments arguments, FunctionContext& context) {
  return at(now<clock>(context), arguments.empty() ? TimeZone() : graph::parse_zone(arguments[0].as_string()));
}

template <Truncate truncate, At at>
Value truncated(Arguments arguments, FunctionContext& context) {
  std::string_view name = arguments[0].as_string();
  auto unit = graph::time_unit(name);
  if (!unit)
    fail_argument_value("there is no unit of time '" + std::string(name) + "'",
                        "there are millennium, century, decade, year, weekYear, quarter, month, week, day, hour, minute, second, "
                        "millisecond and microsecond");
  Value from = arguments.size() > 1 ? arguments[1] : at(context.statement_time, TimeZone());
  static const Value kNoFields = Value::map({});
  return truncate(*unit, from, (arguments.size() > 2 ? arguments[2] : kNoFields).as_map());
}

template <graph::DurationUnit unit>
Value between(Arguments arguments, FunctionContext&) {
  return graph::between(arguments[0], arguments[1], unit);
}

Value duration(Arguments arguments, FunctionContext&) {
  return arguments[0].is(graph::ValueType::Duration) ? arguments[0] : make_duration(arguments[0]);
}

Value from_epoch(Arguments arguments, FunctionContext&) {
  std::int64_t nanoseconds = arguments[1].as_integer();
  if (nanoseconds < 0 || nanoseconds >= graph::kNanosecondsPerSecond)
    fail_range("nanoseconds go from 0 to 999999999; these are " + std::to_string(nanoseconds));
  return graph::checked(graph::DateTime{arguments[0].as_integer(), std::int32_t(nanoseconds), TimeZone()});
}

Value from_epoch_millis(Arguments arguments, FunctionContext&) {
  std::int64_t milliseconds = arguments[0].as_integer();
  return graph::checked(graph::DateTime{graph::floor_div(milliseconds, 1000),
                                        std::int32_t(graph::floor_mod(milliseconds, 1000) * 1'000'000), TimeZone()});
}

Value timestamp(Arguments, FunctionContext& context) {
  return context.statement_time.seconds * 1000 + context.statement_time.nanoseconds / 1'000'000;
}

/// name, name.transaction, name.statement, name.realtime and name.truncate.
template <Make make, At at, Truncate truncate>
void add_moment(Definitions& definitions, const std::string& name, TypeKind kind) {
  const std::vector<ParameterSignature> zone = {{"timezone", kString}};
  const std::vector<ParameterSignature> cut = {{"unit", kString}, {"value", kMoment}, {"fields", kMap}};
  definitions.push_back({{name}, {{"value", kString | kMap | kMoment}}, {kind}, made_or_now<make, at>, 1});
  definitions.push_back({{name + ".transaction"}, zone, {kind}, read_clock<at, Clock::Transaction>, 1});
  definitions.push_back({{name + ".statement"}, zone, {kind}, read_clock<at, Clock::Statement>, 1});
  definitions.push_back({{name + ".realtime"}, zone, {kind}, read_clock<at, Clock::Realtime>, 1, false, Nulls::Propagate, false});
  definitions.push_back({{name + ".truncate"}, cut, {kind}, truncated<truncate, at>, 2});
}

}  // namespace

Definitions temporal_functions() {
  using graph::DurationUnit;
  Definitions definitions;
  add_moment<make_date, date_at, truncate_date>(definitions, "date", TypeKind::Date);
  add_moment<make_local_time, local_time_at, truncate_local_time>(definitions, "localtime", TypeKind::LocalTime);
  add_moment<make_time, time_at, truncate_time>(definitions, "time", TypeKind::Time);
  add_moment<make_local_date_time, local_date_time_at, truncate_local_date_time>(definitions, "localdatetime",
                                                                                 TypeKind::LocalDateTime);
  add_moment<make_date_time, date_time_at, truncate_date_time>(definitions, "datetime", TypeKind::DateTime);
  const std::vector<ParameterSignature> span = {{"from", kMoment}, {"to", kMoment}};
  constexpr StaticType kResult = {TypeKind::Duration};
  definitions.push_back({{"duration"}, {{"value", kString | kMap | kDuration}}, kResult, duration});
  definitions.push_back({{"duration.between"}, span, kResult, between<DurationUnit::Mixed>});
  definitions.push_back({{"duration.inMonths"}, span, kResult, between<DurationUnit::Months>});
  definitions.push_back({{"duration.inDays"}, span, kResult, between<DurationUnit::Days>});
  definitions.push_back({{"duration.inSeconds"}, span, kResult, between<DurationUnit::Seconds>});
  definitions.push_back(
      {{"datetime.fromEpoch"}, {{"seconds", kInteger}, {"nanoseconds", kInteger}}, {TypeKind::DateTime}, from_epoch});
  definitions.push_back({{"datetime.fromEpochMillis"}, {{"milliseconds", kInteger}}, {TypeKind::DateTime}, from_epoch_millis});
  definitions.push_back({{"timestamp"}, {}, {TypeKind::Integer}, timestamp});
  return definitions;
}

}  // namespace clew::query
