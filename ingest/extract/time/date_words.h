#pragma once
// Words of date expressions as numbers, and a calendar day.

#include <chrono>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace clew::ingest {

/// Lower-case words and numbers, without commas, articles and ordinal endings: "the 7th of August, 2025" -> 7 august 2025.
std::vector<std::string> date_words(std::string_view text);

std::optional<unsigned> month_number(std::string_view word);    // "august", "aug": 8
std::optional<unsigned> weekday_number(std::string_view word);  // Sunday: 0
std::optional<int> whole_number(std::string_view word);         // "two", "12"

std::string iso_text(std::chrono::year_month_day day);
std::optional<std::chrono::year_month_day> iso_day(const std::optional<std::string>& text);  // none where it has no day

}  // namespace clew::ingest
