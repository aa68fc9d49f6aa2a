#include "graph/temporal/parse.h"

#include "graph/temporal/instant.h"
#include "graph/temporal/text_reader.h"
#include "graph/value/error.h"

namespace clew::graph {
namespace {

TimeZone region(std::string_view name, const TextReader& reader) {
  if (const auto zone = TimeZone::region(name)) return *zone;
  reader.fail("the system's time zone database has no '" + std::string(name.substr(0, 60)) +
              "', it has names such as Europe/Stockholm");
}

}  // namespace

Date parse_date(std::string_view text) {
  TextReader reader(text, "a date such as 2015-07-21");
  const Date date = reader.date();
  reader.expect_end();
  return date;
}

LocalTime parse_local_time(std::string_view text) {
  TextReader reader(text, "a local time such as 21:40:32");
  const LocalTime time = reader.time();
  reader.expect_end();
  return time;
}

Time parse_time(std::string_view text) {
  TextReader reader(text, "a time such as 21:40:32+01:00");
  const LocalTime time = reader.time();
  const std::int32_t offset = reader.offset().value_or(0);
  reader.expect_end();
  return {time.nanoseconds, offset};
}

LocalDateTime parse_local_date_time(std::string_view text) {
  TextReader reader(text, "a local date and time such as 2015-07-21T21:40:32");
  const Date date = reader.date();
  const LocalTime time = reader.take('T') ? reader.time() : LocalTime{};
  reader.expect_end();
  return at(date, time);
}

DateTime parse_date_time(std::string_view text) {
  TextReader reader(text, "a date and time such as 2015-07-21T21:40:32+01:00[Europe/Stockholm]");
  const Date date = reader.date();
  const bool has_time = reader.take('T');
  const LocalDateTime shown = at(date, has_time ? reader.time() : LocalTime{});
  const std::optional<std::int32_t> offset = has_time ? reader.offset() : std::nullopt;
  if (!reader.take('[')) {
    reader.expect_end();
    return in_zone(shown, TimeZone::fixed(offset.value_or(0)));
  }
  const TimeZone zone = region(reader.until(']'), reader);
  reader.expect_end();
  if (!offset) return in_zone(shown, zone);
  const DateTime time = shown_in(in_zone(shown, TimeZone::fixed(*offset)), zone);
  const std::int32_t in_force = zone.offset_at(time.seconds);
  if (in_force != *offset) reader.fail("the offset there and then is " + offset_text(in_force));
  return time;
}

TimeZone parse_zone(std::string_view text) {
  TextReader reader(text, "a time zone such as +01:00 or Europe/Stockholm");
  if (const auto offset = reader.offset()) {
    if (reader.at_end()) return TimeZone::fixed(*offset);
  }
  return region(text, reader);
}

}  // namespace clew::graph
