#include "ingest/extract/time/normalize_date.h"

#include <algorithm>
#include <span>

#include "ingest/extract/time/date_words.h"

namespace clew::ingest {
namespace {

using std::chrono::day;
using std::chrono::days;
using std::chrono::month;
using std::chrono::sys_days;
using std::chrono::year;
using std::chrono::year_month_day;
using Words = std::span<const std::string>;

std::optional<int> year_of(std::string_view word) {
  const auto number = whole_number(word);
  return word.size() == 4 && number && *number >= 1000 ? number : std::nullopt;
}

/// Day, month and year in any order, as far as they are there.
struct Parts {
  std::optional<int> the_year;
  std::optional<unsigned> the_month;
  std::optional<unsigned> the_day;
};

/// None where a word is neither of the three, or comes twice.
std::optional<Parts> read_parts(Words words) {
  Parts parts;
  for (const std::string& word : words) {
    if (const auto y = year_of(word); y && !parts.the_year) {
      parts.the_year = y;
    } else if (const auto m = month_number(word); m && !parts.the_month) {
      parts.the_month = m;
    } else if (const auto d = whole_number(word); d && *d >= 1 && *d <= 31 && !parts.the_day && word.size() <= 2) {
      parts.the_day = static_cast<unsigned>(*d);
    } else if (!weekday_number(word)) {
      return std::nullopt;
    }
  }
  if (!parts.the_year && !parts.the_month) return std::nullopt;
  if (parts.the_day && !parts.the_month) return std::nullopt;
  return parts;
}

std::optional<std::string> calendar_date(Words words, const std::optional<std::string>& document_date) {
  auto parts = read_parts(words);
  if (!parts) return std::nullopt;
  if (!parts->the_year && document_date && document_date->size() >= 4)
    parts->the_year = whole_number(std::string_view(*document_date).substr(0, 4));
  if (!parts->the_year) return std::nullopt;
  const year_month_day full{year(*parts->the_year), month(parts->the_month.value_or(1)), day(parts->the_day.value_or(1))};
  if (!full.ok()) return std::nullopt;
  const std::string text = iso_text(full);
  return text.substr(0, parts->the_day ? 10 : parts->the_month ? 7 : 4);
}

/// "1990s" -> 199X, "18 century" -> 17XX.
std::optional<std::string> period(Words words) {
  if (words.size() == 1 && words[0].size() == 5 && words[0].ends_with("0s") && year_of(words[0].substr(0, 4)))
    return words[0].substr(0, 3) + 'X';
  if (words.size() == 2 && words[1] == "century") {
    const auto number = whole_number(words[0]);
    if (number && *number > 1 && *number <= 21) return std::to_string(*number - 1).append("XX");
  }
  return std::nullopt;
}

/// "1988 - 1994".
std::optional<std::string> range(Words words) {
  if (words.size() == 3 && words[1] == "-" && year_of(words[0]) && year_of(words[2])) return words[0] + '/' + words[2];
  return std::nullopt;
}

std::optional<std::string> weekday(Words words, year_month_day today) {
  const bool next = !words.empty() && words.front() == "next";
  if (!words.empty() && (next || words.front() == "last" || words.front() == "this")) words = words.subspan(1);
  if (words.empty() || words.size() > 2) return std::nullopt;
  const auto wanted = weekday_number(words.front());
  if (!wanted) return std::nullopt;
  const std::chrono::weekday now{sys_days(today)};
  const auto back = (now - std::chrono::weekday(*wanted)).count();  // 0 to 6
  const sys_days date = next ? sys_days(today) + days(7 - back) : sys_days(today) - days(back);
  return iso_text(date);
}

std::optional<std::string> shifted(year_month_day today, int count, std::string_view unit) {
  if (unit.starts_with("day")) return iso_text(sys_days(today) + days(count));
  if (unit.starts_with("week")) return iso_text(sys_days(today) + days(7 * count));
  if (unit.starts_with("month")) return iso_text((today.year() / today.month() + std::chrono::months(count)) / day(1)).substr(0, 7);
  if (unit.starts_with("year")) return iso_text((today.year() + std::chrono::years(count)) / month(1) / day(1)).substr(0, 4);
  return std::nullopt;
}

std::optional<std::string> relative(Words words, year_month_day today) {
  const std::string& first = words.front();
  if (words.size() == 1) {
    if (first == "today" || first == "tonight") return iso_text(today);
    if (first == "yesterday") return shifted(today, -1, "day");
    if (first == "tomorrow") return shifted(today, 1, "day");
    return std::nullopt;
  }
  if (words.size() == 2 && first == "this" && (words[1] == "morning" || words[1] == "afternoon" || words[1] == "evening"))
    return iso_text(today);
  if (words.size() == 2 && (first == "last" || first == "previous")) return shifted(today, -1, words[1]);
  if (words.size() == 2 && first == "next") return shifted(today, 1, words[1]);
  if (words.size() == 2 && first == "this")
    return words[1] == "year" || words[1] == "month" ? shifted(today, 0, words[1]) : std::nullopt;
  const auto count = whole_number(first);
  if (words.size() == 3 && count && words[2] == "ago") return shifted(today, -*count, words[1]);
  return std::nullopt;
}

/// "2011-04-12", "2011-04".
std::optional<std::string> iso_itself(Words words) {
  if ((words.size() != 5 && words.size() != 3) || words[1] != "-" || !year_of(words[0]) || words[2].size() != 2)
    return std::nullopt;
  std::string text = words[0] + '-' + words[2];
  if (words.size() == 5) text += '-' + words[4];
  return words.size() == 3 || iso_day(text) ? std::optional(text) : std::nullopt;
}

}  // namespace

std::optional<std::string> normalize_date(std::string_view text, const std::optional<std::string>& document_date) {
  const std::vector<std::string> words = date_words(text);
  if (words.empty()) return std::nullopt;
  for (const auto& reading : {iso_itself(words), range(words), period(words), calendar_date(words, document_date)})
    if (reading) return reading;
  const auto today = iso_day(document_date);
  if (!today) return std::nullopt;
  const auto by_weekday = weekday(words, *today);
  return by_weekday ? by_weekday : relative(words, *today);
}

}  // namespace clew::ingest
