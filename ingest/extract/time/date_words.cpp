#include "ingest/extract/time/date_words.h"

#include <array>
#include <charconv>

namespace clew::ingest {
namespace {

constexpr std::array<std::string_view, 12> kMonths = {"january", "february", "march",     "april",   "may",      "june",
                                                      "july",    "august",   "september", "october", "november", "december"};
constexpr std::array<std::string_view, 7> kWeekdays = {"sunday",   "monday", "tuesday", "wednesday",
                                                       "thursday", "friday", "saturday"};
constexpr std::array<std::string_view, 13> kNumbers = {"zero",  "one",   "two",  "three", "four",   "five",  "six",
                                                       "seven", "eight", "nine", "ten",   "eleven", "twelve"};

bool is_digit(char c) {
  return c >= '0' && c <= '9';
}

/// "7th" -> "7".
void drop_ordinal(std::string& word) {
  if (word.size() < 3 || !is_digit(word.front())) return;
  const std::string_view ending = std::string_view(word).substr(word.size() - 2);
  if (ending == "st" || ending == "nd" || ending == "rd" || ending == "th") word.resize(word.size() - 2);
}

void add_word(std::vector<std::string>& words, std::string& word) {
  if (word.empty()) return;
  drop_ordinal(word);
  if (word != "the" && word != "of" && word != "on" && word != "in" && word != "a") words.push_back(word);
  word.clear();
}

template <std::size_t N>
std::optional<unsigned> find_word(const std::array<std::string_view, N>& words, std::string_view word, bool short_form) {
  for (unsigned i = 0; i < N; ++i)
    if (words[i] == word || (short_form && word.size() >= 3 && word.size() <= 4 && words[i].starts_with(word))) return i;
  return std::nullopt;
}

std::string padded(unsigned number, std::size_t digits) {
  std::string text = std::to_string(number);
  return std::string(digits - std::min(digits, text.size()), '0').append(text);
}

}  // namespace

std::vector<std::string> date_words(std::string_view text) {
  std::vector<std::string> words;
  std::string word;
  for (std::size_t i = 0; i < text.size(); ++i) {
    const char c = text[i];
    const bool dash = c == '-' || text.substr(i).starts_with("\xE2\x80\x93");  // an en dash between years
    if (dash) {
      add_word(words, word);
      words.emplace_back("-");
      if (c != '-') i += 2;
    } else if (c == ' ' || c == ',' || c == '.' || c == '(' || c == ')') {
      add_word(words, word);
    } else if (c != '\'') {
      word += c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
    }
  }
  add_word(words, word);
  return words;
}

std::optional<unsigned> month_number(std::string_view word) {
  const auto month = find_word(kMonths, word, true);
  return month ? std::optional(*month + 1) : std::nullopt;
}

std::optional<unsigned> weekday_number(std::string_view word) {
  return find_word(kWeekdays, word, true);
}

std::optional<int> whole_number(std::string_view word) {
  if (const auto number = find_word(kNumbers, word, false)) return static_cast<int>(*number);
  int value = 0;
  const auto [end, error] = std::from_chars(word.data(), word.data() + word.size(), value);
  if (error != std::errc{} || end != word.data() + word.size() || word.empty() || !is_digit(word.front())) return std::nullopt;
  return value;
}

std::string iso_text(std::chrono::year_month_day day) {
  return padded(static_cast<unsigned>(static_cast<int>(day.year())), 4)
      .append("-")
      .append(padded(static_cast<unsigned>(day.month()), 2))
      .append("-")
      .append(padded(static_cast<unsigned>(day.day()), 2));
}

std::optional<std::chrono::year_month_day> iso_day(const std::optional<std::string>& text) {
  if (!text || text->size() < 10) return std::nullopt;
  const auto year = whole_number(std::string_view(*text).substr(0, 4));
  const auto month = whole_number(std::string_view(*text).substr(5, 2));
  const auto day = whole_number(std::string_view(*text).substr(8, 2));
  if (!year || !month || !day) return std::nullopt;
  const std::chrono::year_month_day date{std::chrono::year(*year), std::chrono::month(static_cast<unsigned>(*month)),
                                         std::chrono::day(static_cast<unsigned>(*day))};
  return date.ok() ? std::optional(date) : std::nullopt;
}

}  // namespace clew::ingest
