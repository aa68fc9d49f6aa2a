#include "graph/temporal/format.h"

#include <cstdlib>

#include "graph/temporal/calendar.h"
#include "graph/temporal/instant.h"

namespace clew::graph {
namespace {

// With zeros before it, up to `digits`.
void append_number(std::string& text, std::int64_t number, std::size_t digits) {
  const std::string written = std::to_string(number);
  if (written.size() < digits) text.append(digits - written.size(), '0');
  text += written;
}

void append_fraction(std::string& text, std::int64_t nanoseconds) {
  if (nanoseconds == 0) return;
  text += '.';
  if (nanoseconds % 1'000'000 == 0)
    append_number(text, nanoseconds / 1'000'000, 3);
  else if (nanoseconds % 1'000 == 0)
    append_number(text, nanoseconds / 1'000, 6);
  else
    append_number(text, nanoseconds, 9);
}

void append_part(std::string& text, std::int64_t amount, char unit) {
  if (amount == 0) return;
  text += std::to_string(amount);
  text += unit;
}

// The seconds below a minute of a duration with their fraction, all digits that are not zero.
void append_seconds(std::string& text, bool negative, std::int64_t seconds, std::int64_t nanoseconds) {
  if (seconds == 0 && nanoseconds == 0) return;
  if (negative) text += '-';
  text += std::to_string(std::abs(seconds));
  if (nanoseconds != 0) {
    text += '.';
    append_number(text, nanoseconds, 9);
    text.erase(text.find_last_not_of('0') + 1);
  }
  text += 'S';
}

}  // namespace

std::string format(Date date) {
  const CalendarDay day = calendar_day(date);
  std::string text;
  if (day.year < 0) text += '-';
  if (day.year > 9999) text += '+';
  append_number(text, std::abs(day.year), 4);
  text += '-';
  append_number(text, day.month, 2);
  text += '-';
  append_number(text, day.day, 2);
  return text;
}

std::string format(LocalTime time) {
  const std::int64_t seconds = time.nanoseconds / kNanosecondsPerSecond;
  const std::int64_t nanoseconds = time.nanoseconds % kNanosecondsPerSecond;
  std::string text;
  append_number(text, seconds / 3600, 2);
  text += ':';
  append_number(text, seconds / 60 % 60, 2);
  if (seconds % 60 == 0 && nanoseconds == 0) return text;
  text += ':';
  append_number(text, seconds % 60, 2);
  append_fraction(text, nanoseconds);
  return text;
}

std::string format(Time time) {
  return format(LocalTime{time.nanoseconds}) + offset_text(time.offset);
}

std::string format(LocalDateTime time) {
  return format(date_of(time)) + 'T' + format(time_of(time));
}

std::string format(DateTime time) {
  std::string text = format(local(time)) + offset_text(time.zone.offset_at(time.seconds));
  if (time.zone.is_region()) text += '[' + time.zone.name() + ']';
  return text;
}

std::string format(const Duration& duration) {
  // -0.5 s is stored as -1 s and 500,000,000 ns, and written as -0.5.
  const bool negative = duration.seconds < 0;
  const bool borrow = negative && duration.nanoseconds != 0;
  const std::int64_t seconds = duration.seconds + (borrow ? 1 : 0);
  const std::int64_t nanoseconds = borrow ? kNanosecondsPerSecond - duration.nanoseconds : duration.nanoseconds;
  std::string text = "P";
  append_part(text, duration.months / 12, 'Y');
  append_part(text, duration.months % 12, 'M');
  append_part(text, duration.days, 'D');
  if (seconds != 0 || nanoseconds != 0) {
    text += 'T';
    append_part(text, seconds / 3600, 'H');
    append_part(text, seconds / 60 % 60, 'M');
    append_seconds(text, negative, seconds % 60, nanoseconds);
  }
  return text == "P" ? "PT0S" : text;
}

}  // namespace clew::graph
