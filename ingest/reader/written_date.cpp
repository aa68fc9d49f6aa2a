#include "ingest/reader/written_date.h"

#include <algorithm>
#include <array>
#include <charconv>

namespace clew::ingest::reader {

namespace {

constexpr std::array<std::string_view, 12> kMonths = {"january", "february", "march",     "april",   "may",      "june",
                                                      "july",    "august",   "september", "october", "november", "december"};
constexpr std::array<std::string_view, 7> kWeekdays = {"monday", "tuesday",  "wednesday", "thursday",
                                                       "friday", "saturday", "sunday"};
constexpr unsigned kFirstYear = 1000;
constexpr unsigned kLastYear = 2999;

char to_lower(char c) {
  return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
}
bool is_digit(char c) {
  return c >= '0' && c <= '9';
}
bool is_letter(char c) {
  return to_lower(c) >= 'a' && to_lower(c) <= 'z';
}

struct Day {
  unsigned year = 0;
  unsigned month = 0;
  unsigned day = 0;
};

bool is_valid(Day d) {
  constexpr std::array<unsigned, 12> kDays = {31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31};
  if (d.year < kFirstYear || d.year > kLastYear || d.month < 1 || d.month > 12 || d.day < 1) return false;
  const bool leap = (d.year % 4 == 0 && d.year % 100 != 0) || d.year % 400 == 0;
  return d.day <= kDays[d.month - 1] + (leap && d.month == 2 ? 1 : 0);
}

std::string to_iso(Day d) {
  std::string iso = "0000-00-00";
  const auto write = [&](std::size_t last, unsigned number) {
    for (; number != 0; number /= 10) iso[last--] = static_cast<char>('0' + number % 10);
  };
  write(3, d.year);
  write(6, d.month);
  write(9, d.day);
  return iso;
}

/// Reads a date word by word; each step moves on only if it finds what it asks for.
class Scanner {
 public:
  Scanner(std::string_view text, std::size_t at) : text_(text), at_(at) {}

  [[nodiscard]] std::size_t at() const { return at_; }

  bool mark(char mark) {
    if (at_ >= text_.size() || text_[at_] != mark) return false;
    ++at_;
    return true;
  }

  void spaces() {
    while (mark(' ') || mark('\t') || no_break_space()) {
    }
  }

  bool word(std::string_view lower) {
    if (lower_word() != lower) return false;
    at_ += lower.size();
    return true;
  }

  /// 1 to size() for a name of the list, or for the first three or four letters of one with or without a dot; 0 for none.
  template <std::size_t size>
  unsigned name(const std::array<std::string_view, size>& names) {
    const std::string found = lower_word();
    if (found.size() < 3) return 0;
    for (unsigned i = 0; i < size; ++i) {
      if (found != names[i] && (found.size() > 4 || !names[i].starts_with(found)) && !(found == "thurs" && names[i] == "thursday"))
        continue;
      at_ += found.size();
      if (found != names[i]) mark('.');
      return i + 1;
    }
    return 0;
  }

  /// A number of `fewest` to `most` digits, not part of a longer one.
  std::optional<unsigned> number(std::size_t fewest, std::size_t most) {
    std::size_t end = at_;
    while (end < text_.size() && is_digit(text_[end])) ++end;
    if (end - at_ < fewest || end - at_ > most) return std::nullopt;
    unsigned value = 0;
    std::from_chars(text_.data() + at_, text_.data() + end, value);
    at_ = end;
    return value;
  }

 private:
  bool no_break_space() {
    if (text_.substr(at_, 2) != "\xC2\xA0") return false;
    at_ += 2;
    return true;
  }

  [[nodiscard]] std::string lower_word() const {
    constexpr std::size_t kLongest = 10;
    std::string word;
    while (word.size() < kLongest && at_ + word.size() < text_.size() && is_letter(text_[at_ + word.size()])) {
      word += to_lower(text_[at_ + word.size()]);
    }
    return word;
  }

  std::string_view text_;
  std::size_t at_;
};

/// "8th", "1st"; the day of a month.
std::optional<unsigned> scan_day(Scanner& scan) {
  const std::optional<unsigned> day = scan.number(1, 2);
  if (day) scan.word("st") || scan.word("nd") || scan.word("rd") || scan.word("th");
  return day;
}

std::optional<Day> scan_named(Scanner& scan) {
  Day day;
  if (const unsigned month = scan.name(kMonths)) {  // August 8, 2025
    day.month = month;
    scan.spaces();
    day.day = scan_day(scan).value_or(0);
  } else {  // 8 August 2025
    day.day = scan_day(scan).value_or(0);
    scan.spaces();
    if (scan.mark('-') || scan.word("of")) scan.spaces();
    day.month = scan.name(kMonths);
  }
  scan.mark(',') || scan.mark('-');
  scan.spaces();
  day.year = scan.number(4, 4).value_or(0);
  return is_valid(day) ? std::optional(day) : std::nullopt;
}

std::optional<Day> scan_year_first(Scanner& scan) {
  const unsigned year = scan.number(4, 4).value_or(0);
  const char mark = scan.mark('-') ? '-' : scan.mark('/') ? '/' : '.';
  if (mark == '.' && !scan.mark('.')) return std::nullopt;
  const unsigned month = scan.number(1, 2).value_or(0);
  if (!scan.mark(mark)) return std::nullopt;
  const Day day{year, month, scan.number(1, 2).value_or(0)};
  return is_valid(day) ? std::optional(day) : std::nullopt;
}

std::optional<Day> scan_day_first(Scanner& scan) {
  const unsigned first = scan.number(1, 2).value_or(0);
  const char mark = scan.mark('.') ? '.' : '/';
  if (mark == '/' && !scan.mark('/')) return std::nullopt;
  const unsigned second = scan.number(1, 2).value_or(0);
  if (!scan.mark(mark)) return std::nullopt;
  const unsigned year = scan.number(4, 4).value_or(0);
  const Day european{year, second, first};
  const Day american{year, first, second};
  const bool is_certain = mark == '.' || first == second || !is_valid(european) || !is_valid(american);
  const Day day = is_valid(european) ? european : american;
  return is_certain && is_valid(day) && (mark == '/' || is_valid(european)) ? std::optional(day) : std::nullopt;
}

}  // namespace

std::optional<WrittenDate> match_date(std::string_view text, std::size_t at) {
  Scanner start(text, at);
  const bool has_weekday = start.name(kWeekdays) != 0;
  if (has_weekday) {
    start.mark(',');
    start.spaces();
  }
  for (const auto scan_date : {scan_named, scan_year_first, scan_day_first}) {
    Scanner scan = start;
    const std::optional<Day> day = scan_date(scan);
    const bool ends = scan.at() >= text.size() || !is_digit(text[scan.at()]);
    if (day && ends) return WrittenDate{to_iso(*day), at, scan.at(), has_weekday};
  }
  return std::nullopt;
}

std::optional<WrittenDate> find_date(std::string_view text) {
  const auto is_word = [](char c) { return is_digit(c) || is_letter(c); };
  for (std::size_t at = 0; at < text.size(); ++at) {
    if (!is_word(text[at]) || (at > 0 && is_word(text[at - 1]))) continue;
    if (auto date = match_date(text, at)) return date;
  }
  return std::nullopt;
}

}  // namespace clew::ingest::reader
