// The rule by which a zone's clocks go on for ever after its last recorded change: the TZ string of POSIX (IEEE Std 1003.1,
// section 8.3, with the extensions of RFC 8536), such as CET-1CEST,M3.5.0,M10.5.0/3.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>

namespace clew::graph {

// A day of the year and a second of that day (which may be negative or beyond the day).
struct ZoneRuleChange {
  enum class Form : std::uint8_t { MonthWeekDay, JulianDay, DayOfYear };
  Form form = Form::MonthWeekDay;
  int month = 0;  // MonthWeekDay: 1 to 12.
  int week = 0;   // MonthWeekDay: 1 to 5; 5 is the last.
  int day = 0;    // MonthWeekDay: 0, Sunday, to 6. JulianDay: 1 to 365, 29 February never counted. DayOfYear: 0 to 365.
  std::int32_t second = 2 * 60 * 60;

  bool operator==(const ZoneRuleChange&) const = default;
};

struct ZoneRule {
  std::int32_t standard_offset = 0;  // Seconds east of UTC.
  bool daylight = false;             // Whether clocks change; else the rest means nothing.
  std::int32_t daylight_offset = 0;
  ZoneRuleChange daylight_begin;  // By the clock before the change.
  ZoneRuleChange daylight_end;

  std::int32_t offset_at(std::int64_t utc_seconds) const;
  bool operator==(const ZoneRule&) const = default;
};

// Nothing where the text is not well formed.
std::optional<ZoneRule> parse_zone_rule(std::string_view text);

}  // namespace clew::graph
