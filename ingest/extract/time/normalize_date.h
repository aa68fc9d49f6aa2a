#pragma once
// What a date expression means on the calendar: ISO 8601, and its extension for decades and centuries ("199X", ISO 8601-2).

#include <optional>
#include <string>
#include <string_view>

namespace clew::ingest {

/// "7 August 2025" -> 2025-08-07, "August 2025" -> 2025-08, "the 1990s" -> 199X, "1988-1994" -> 1988/1994. What leaves out a part
/// ("8 August", "Monday", "last year", "two days ago") is read against `document_date` (ISO 8601, may be only a year or month):
/// a weekday is the last one up to it, or with "next" the first after it. None where the text is no date or the date is missing.
std::optional<std::string> normalize_date(std::string_view text, const std::optional<std::string>& document_date);

}  // namespace clew::ingest
