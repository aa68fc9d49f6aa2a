#include <algorithm>
#include <array>

#include "ingest/reader/line_shape.h"
#include "ingest/reader/written_date.h"

namespace clew::ingest::reader {

namespace {

constexpr std::size_t kLongestDateLine = 120;  // bytes
constexpr std::size_t kLongestAgency = 40;     // bytes between the date and the dash of a dateline
constexpr std::size_t kMostWordsBefore = 6;
constexpr std::size_t kMostWordsAfter = 6;

std::string lower(std::string_view word) {
  std::string result(word);
  for (char& c : result) c = c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  return result;
}

std::string_view trim(std::string_view text, std::string_view marks) {
  const std::size_t first = text.find_first_not_of(marks);
  return first == text.npos ? std::string_view() : text.substr(first, text.find_last_not_of(marks) - first + 1);
}

bool is_label(std::string_view word) {
  constexpr std::array<std::string_view, 18> kLabels = {"published", "posted",   "updated", "date",    "dated",  "on",
                                                        "last",      "modified", "created", "written", "issued", "release",
                                                        "released",  "first",    "filed",   "by",      "at",     "press"};
  return std::find(kLabels.begin(), kLabels.end(), lower(trim(word, ",:()|-"))) != kLabels.end();
}

/// "Published on", "By Ada Lind", "Washington,": labels, or names and places set off from the date.
bool introduces_date(std::string_view before) {
  bool only_labels = true;
  std::size_t words = 0;
  for (std::size_t at = 0; at < before.size(); ++words) {
    const std::size_t end = std::min(before.find(' ', at), before.size());
    const std::string_view word = before.substr(at, end - at);
    if (!word.empty() && !is_label(word)) {
      if (starts_lower(word) || word.find('(') != word.npos) return false;
      only_labels = false;
    }
    at = end + 1;
  }
  const bool set_off =
      trim(before, " ").find_last_of(",|-)") + 1 == trim(before, " ").size() || lower(before.substr(0, 3)) == "by ";
  return words <= kMostWordsBefore && (only_labels || set_off);
}

/// "10:30 GMT", "at 3 p.m.", "by Ada Lind", "PRESS RELEASE": a few words that are no sentence.
bool is_aside(std::string_view after) {
  std::size_t words = 0;
  for (std::size_t at = 0; at < after.size(); ++words) {
    const std::size_t end = std::min(after.find(' ', at), after.size());
    const std::string_view word = after.substr(at, end - at);
    const bool is_time = word == "a.m." || word == "p.m." || word == "am" || word == "pm";
    if (!word.empty() && starts_lower(word) && !is_time && !is_label(word)) return false;
    at = end + 1;
  }
  return words <= kMostWordsAfter && (!ends_sentence(after) || after.ends_with("m.") || trim(after, " .)").empty());
}

}  // namespace

std::optional<WrittenDate> match_date_line(std::string_view line) {
  if (line.size() > kLongestDateLine) return std::nullopt;
  auto date = find_date(line);
  if (!date || !introduces_date(line.substr(0, date->begin))) return std::nullopt;
  const std::string_view after = line.substr(date->end);
  return is_aside(after) ? date : std::nullopt;
}

std::optional<WrittenDate> match_dateline(std::string_view paragraph) {
  auto date = find_date(paragraph.substr(0, kLongestDateLine));
  if (!date || !introduces_date(paragraph.substr(0, date->begin))) return std::nullopt;
  const std::string_view after = paragraph.substr(date->end, kLongestAgency);
  const std::string_view here =
      after.substr(0, std::min({after.find(". "), after.find(" - "), after.find("—"), after.find("–"), after.size()}));
  return here.size() < after.size() && !after.substr(here.size()).starts_with(". ") ? date : std::nullopt;
}

}  // namespace clew::ingest::reader
