#include "graph/temporal/zone_rule.h"

#include <charconv>

#include "graph/temporal/calendar.h"

namespace clew::graph {
namespace {

// Takes the parts of a TZ string off its front; `failed` once something did not fit.
class RuleReader {
 public:
  explicit RuleReader(std::string_view text) : rest_(text) {}

  bool failed() const { return failed_; }
  bool at_end() const { return rest_.empty(); }
  char next() const { return rest_.empty() ? '\0' : rest_.front(); }
  bool take(char c) {
    if (next() != c) return false;
    rest_.remove_prefix(1);
    return true;
  }

  // Letters, or anything between < and >; what zones are called on clocks does not matter here.
  void skip_name() {
    std::size_t length = 0;
    if (take('<')) {
      length = rest_.find('>');
      failed_ = failed_ || length == std::string_view::npos;
      if (!failed_) rest_.remove_prefix(length + 1);
      return;
    }
    while (length < rest_.size() && is_letter(rest_[length])) ++length;
    failed_ = failed_ || length == 0;
    rest_.remove_prefix(length);
  }

  int number(int least, int most) {
    int value = 0;
    const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
    if (error != std::errc() || next() == '-' || value < least || value > most) {
      failed_ = true;
      return least;
    }
    rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
    return value;
  }

  // [+-]h[h][h][:mm[:ss]] in seconds.
  std::int32_t time() {
    const bool negative = next() == '-';
    if (negative || next() == '+') rest_.remove_prefix(1);
    std::int32_t seconds = number(0, 167) * 3600;
    if (take(':')) seconds += number(0, 59) * 60;
    if (take(':')) seconds += number(0, 59);
    return negative ? -seconds : seconds;
  }

  ZoneRuleChange change() {
    ZoneRuleChange change;
    if (take('M')) {
      change.month = number(1, 12);
      failed_ = !take('.') || failed_;
      change.week = number(1, 5);
      failed_ = !take('.') || failed_;
      change.day = number(0, 6);
    } else if (take('J')) {
      change.form = ZoneRuleChange::Form::JulianDay;
      change.day = number(1, 365);
    } else {
      change.form = ZoneRuleChange::Form::DayOfYear;
      change.day = number(0, 365);
    }
    if (take('/')) change.second = time();
    return change;
  }

  void expect(char c) { failed_ = !take(c) || failed_; }

 private:
  static bool is_letter(char c) { return (c >= 'A' && c <= 'Z') || (c >= 'a' && c <= 'z'); }

  std::string_view rest_;
  bool failed_ = false;
};

std::int64_t day_of_change(const ZoneRuleChange& change, std::int64_t year) {
  const std::int64_t first = days_of(CalendarDay{year, 1, 1});
  switch (change.form) {
    case ZoneRuleChange::Form::DayOfYear:
      return first + change.day;
    case ZoneRuleChange::Form::JulianDay:
      return first + change.day - 1 + (is_leap(year) && change.day >= 60 ? 1 : 0);
    case ZoneRuleChange::Form::MonthWeekDay:
      break;
  }
  const std::int64_t month_begin = days_of(CalendarDay{year, change.month, 1});
  const std::int64_t to_first = floor_mod(change.day - weekday(month_begin), 7);
  std::int64_t day = to_first + 7 * (change.week - 1);
  if (day >= days_in_month(year, change.month)) day -= 7;
  return month_begin + day;
}

// Seconds since 1970-01-01T00:00Z; `offset` is that of the clock before the change.
std::int64_t time_of_change(const ZoneRuleChange& change, std::int64_t year, std::int32_t offset) {
  return day_of_change(change, year) * kSecondsPerDay + change.second - offset;
}

}  // namespace

std::int32_t ZoneRule::offset_at(std::int64_t utc_seconds) const {
  if (!daylight) return standard_offset;
  const std::int64_t year = calendar_day(floor_div(utc_seconds + standard_offset, kSecondsPerDay)).year;
  const std::int64_t begin = time_of_change(daylight_begin, year, standard_offset);
  const std::int64_t end = time_of_change(daylight_end, year, daylight_offset);
  const bool in_daylight = begin < end ? begin <= utc_seconds && utc_seconds < end : !(end <= utc_seconds && utc_seconds < begin);
  return in_daylight ? daylight_offset : standard_offset;
}

std::optional<ZoneRule> parse_zone_rule(std::string_view text) {
  RuleReader reader(text);
  ZoneRule rule;
  reader.skip_name();
  rule.standard_offset = -reader.time();  // POSIX counts west of Greenwich.
  if (!reader.failed() && !reader.at_end()) {
    rule.daylight = true;
    reader.skip_name();
    rule.daylight_offset = reader.next() == ',' ? rule.standard_offset + 3600 : -reader.time();
    reader.expect(',');
    rule.daylight_begin = reader.change();
    reader.expect(',');
    rule.daylight_end = reader.change();
  }
  if (reader.failed() || !reader.at_end()) return std::nullopt;
  return rule;
}

}  // namespace clew::graph
