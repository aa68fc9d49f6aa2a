#include "graph/temporal/instant.h"

#include "graph/temporal/calendar.h"
#include "graph/value/error.h"

namespace clew::graph {
namespace {

void check_days(std::int64_t days) {
  static const std::int64_t first = min_days();
  static const std::int64_t last = max_days();
  if (days < first || days > last)
    throw ValueError(ValueErrorKind::InvalidValue, "a date lies outside of the calendar", "years go from -999999999 to 999999999");
}

}  // namespace

LocalDateTime at(Date date, LocalTime time) {
  return {date.days * kSecondsPerDay + time.nanoseconds / kNanosecondsPerSecond,
          static_cast<std::int32_t>(time.nanoseconds % kNanosecondsPerSecond)};
}

Date date_of(LocalDateTime time) {
  return {floor_div(time.seconds, kSecondsPerDay)};
}

LocalTime time_of(LocalDateTime time) {
  return {floor_mod(time.seconds, kSecondsPerDay) * kNanosecondsPerSecond + time.nanoseconds};
}

LocalDateTime local(DateTime time) {
  return {time.seconds + time.zone.offset_at(time.seconds), time.nanoseconds};
}

DateTime in_zone(LocalDateTime time, TimeZone zone) {
  return {time.seconds - zone.offset_at_local(time.seconds), time.nanoseconds, zone};
}

Time time_with_offset(DateTime time) {
  return {time_of(local(time)).nanoseconds, time.zone.offset_at(time.seconds)};
}

Time shown_at(Time time, std::int32_t offset) {
  return {floor_mod(time.nanoseconds + (offset - time.offset) * kNanosecondsPerSecond, kNanosecondsPerDay), offset};
}

Date checked(Date date) {
  check_days(date.days);
  return date;
}

LocalDateTime checked(LocalDateTime time) {
  check_days(floor_div(time.seconds, kSecondsPerDay));
  return time;
}

DateTime checked(DateTime time) {
  check_days(floor_div(time.seconds, kSecondsPerDay));
  return time;
}

}  // namespace clew::graph
