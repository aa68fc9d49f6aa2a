#include "graph/temporal/text_reader.h"

#include <algorithm>
#include <charconv>

#include "graph/temporal/calendar.h"
#include "graph/value/error.h"

namespace clew::graph {
namespace {

constexpr std::size_t kMaxShown = 60;  // Bytes of a text that an error repeats.

int days_in_quarter(std::int64_t year, int quarter) {
  int days = 0;
  for (int month = 3 * quarter - 2; month <= 3 * quarter; ++month) days += days_in_month(year, month);
  return days;
}

}  // namespace

void TextReader::fail(const std::string& why) const {
  const bool cut = text_.size() > kMaxShown;
  std::string message = "'" + std::string(text_.substr(0, kMaxShown)) + (cut ? "…" : "") + "' is not " + expected_;
  if (!why.empty()) message += ": " + why;
  throw ValueError(ValueErrorKind::InvalidValue, message);
}

bool TextReader::take(char c) {
  if (next() != c || at_end()) return false;
  rest_.remove_prefix(1);
  return true;
}

bool TextReader::take_any_case(char upper) {
  return take(upper) || take(static_cast<char>(upper - 'A' + 'a'));
}

void TextReader::expect(char c) {
  if (!take(c)) fail();
}

void TextReader::expect_end() {
  if (!at_end()) fail();
}

std::size_t TextReader::digits() const {
  return std::min(rest_.find_first_not_of("0123456789"), rest_.size());
}

std::int64_t TextReader::number(std::size_t count) {
  if (count == 0 || count > 18 || digits() < count) fail();
  std::int64_t value = 0;
  for (char digit : rest_.substr(0, count)) value = value * 10 + (digit - '0');
  rest_.remove_prefix(count);
  return value;
}

int TextReader::number(std::size_t count, int least, int most, const char* what) {
  const std::int64_t value = number(count);
  if (value < least || value > most)
    fail("there is no " + std::string(what) + ' ' + std::to_string(value) + ", only " + std::to_string(least) + " to " +
         std::to_string(most));
  return static_cast<int>(value);
}

std::int64_t TextReader::signed_number() {
  std::int64_t value = 0;
  const auto [end, error] = std::from_chars(rest_.data(), rest_.data() + rest_.size(), value);
  if (error == std::errc::result_out_of_range) fail("an amount does not fit a 64-bit integer");
  if (error != std::errc()) fail();
  rest_.remove_prefix(static_cast<std::size_t>(end - rest_.data()));
  return value;
}

std::int32_t TextReader::fraction() {
  const std::size_t count = digits();
  if (count > 9) fail("a second has nine digits of fraction at most");
  std::int64_t value = number(count);
  for (std::size_t i = count; i < 9; ++i) value *= 10;
  return static_cast<std::int32_t>(value);
}

std::string_view TextReader::until(char c) {
  const std::size_t at = rest_.find(c);
  if (at == std::string_view::npos) fail();
  const std::string_view part = rest_.substr(0, at);
  rest_.remove_prefix(at + 1);
  return part;
}

Date TextReader::date() {
  const bool negative = next() == '-';
  if (negative || next() == '+') {  // A year with a sign may have up to nine digits, and goes with dashes only.
    rest_.remove_prefix(1);
    const std::int64_t year = number(std::min<std::size_t>(digits(), 9));
    return date_with_dashes(negative ? -year : year);
  }
  const std::int64_t year = number(4);
  return digits() > 0 || next() == 'W' || next() == 'Q' ? date_without_dashes(year) : date_with_dashes(year);
}

Date TextReader::date_with_dashes(std::int64_t year) {
  if (!take('-')) return calendar(year, 1, 1);
  auto part = [this](int least, int most, const char* what) {
    return number(std::min<std::size_t>(digits(), 2), least, most, what);
  };
  if (take('W')) {
    const int number_of_week = part(1, 53, "week");
    return week(year, number_of_week, take('-') ? number(1, 1, 7, "day of the week") : 1);
  }
  if (take('Q')) {
    const int number_of_quarter = number(1, 1, 4, "quarter");
    return quarter(year, number_of_quarter, take('-') ? part(1, 92, "day of the quarter") : 1);
  }
  if (digits() == 3) return ordinal(year, number(3, 1, 366, "day of the year"));
  const int month = part(1, 12, "month");
  return calendar(year, month, take('-') ? part(1, 31, "day") : 1);
}

Date TextReader::date_without_dashes(std::int64_t year) {
  if (take('W')) {
    const int number_of_week = number(2, 1, 53, "week");
    return week(year, number_of_week, digits() > 0 ? number(1, 1, 7, "day of the week") : 1);
  }
  if (take('Q')) {
    const int number_of_quarter = number(1, 1, 4, "quarter");
    return quarter(year, number_of_quarter, digits() > 0 ? number(2, 1, 92, "day of the quarter") : 1);
  }
  if (digits() == 3) return ordinal(year, number(3, 1, 366, "day of the year"));
  const int month = number(2, 1, 12, "month");
  return calendar(year, month, digits() > 0 ? number(2, 1, 31, "day") : 1);
}

Date TextReader::calendar(std::int64_t year, int month, int day) const {
  if (day > days_in_month(year, month))
    fail("month " + std::to_string(month) + " of " + std::to_string(year) + " has " + std::to_string(days_in_month(year, month)) +
         " days");
  return {days_of(CalendarDay{year, month, day})};
}

Date TextReader::week(std::int64_t year, int number_of_week, int day) const {
  if (number_of_week > weeks_in_week_year(year))
    fail(std::to_string(year) + " has " + std::to_string(weeks_in_week_year(year)) + " weeks");
  const Date date{days_of(WeekDay{year, number_of_week, day})};
  if (date.days < min_days() || date.days > max_days()) fail("it lies outside of the calendar");
  return date;
}

Date TextReader::quarter(std::int64_t year, int number_of_quarter, int day) const {
  if (day > days_in_quarter(year, number_of_quarter))
    fail("quarter " + std::to_string(number_of_quarter) + " of " + std::to_string(year) + " has " +
         std::to_string(days_in_quarter(year, number_of_quarter)) + " days");
  return {days_of_quarter(year, number_of_quarter, day)};
}

Date TextReader::ordinal(std::int64_t year, int day) const {
  if (day > days_in_year(year)) fail(std::to_string(year) + " has 365 days");
  return {days_of_ordinal(year, day)};
}

LocalTime TextReader::time() {
  constexpr const char* kMinute = "minute";
  constexpr const char* kSecond = "second";
  const std::size_t run = digits();
  std::int64_t seconds = number(std::min<std::size_t>(run, 2), 0, 23, "hour") * 3600;
  const bool colons = next() == ':';
  auto follows = [this, colons] { return colons ? take(':') : digits() > 0; };
  auto part = [this, colons](const char* what) { return number(colons ? std::min<std::size_t>(digits(), 2) : 2, 0, 59, what); };
  std::int32_t nanoseconds = 0;
  if (follows()) {
    seconds += part(kMinute) * 60;
    if (follows()) {
      seconds += part(kSecond);
      if (take('.') || take(',')) nanoseconds = fraction();
    }
  }
  return {seconds * kNanosecondsPerSecond + nanoseconds};
}

std::optional<std::int32_t> TextReader::offset() {
  if (take('Z')) return 0;
  const bool negative = next() == '-';
  if (!negative && next() != '+') return std::nullopt;
  rest_.remove_prefix(1);
  std::int32_t seconds = number(2, 0, 18, "offset of hours") * 3600;
  const bool colons = next() == ':';
  for (std::int32_t unit : {60, 1}) {
    if (colons ? !take(':') : digits() == 0) break;
    seconds += number(2, 0, 59, "offset of minutes or seconds") * unit;
  }
  if (seconds > TimeZone::kMaxOffset) fail("an offset from UTC has 18 hours at most");
  return negative ? -seconds : seconds;
}

}  // namespace clew::graph
