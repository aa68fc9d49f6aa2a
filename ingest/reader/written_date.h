#pragma once
// Dates as people and programs write them: "8 August 2025", "Saturday, September 12, 2015", "2025-08-08T10:00:00Z".

#include <cstddef>
#include <optional>
#include <string>
#include <string_view>

namespace clew::ingest::reader {

struct WrittenDate {
  std::string iso;        // "2025-08-08"
  std::size_t begin = 0;  // bytes [begin, end) of the text that was searched
  std::size_t end = 0;
  bool has_weekday = false;
};

/// The date that begins at `at`: day, month and year, of the calendar. Numbers alone count if their order is beyond doubt:
/// 2025-08-08, 8.8.2025, 31/12/2025.
std::optional<WrittenDate> match_date(std::string_view text, std::size_t at);

/// The first date of a text.
std::optional<WrittenDate> find_date(std::string_view text);

/// The date of a line that says when a document was written and little else: "Published: 8 August 2025, 10:30",
/// "By Ada Lind, 8 August 2025", "Washington, August 8, 2025".
std::optional<WrittenDate> match_date_line(std::string_view line);

/// The date that an agency puts before its first sentence: "WASHINGTON, Aug. 8, 2025 (Agency) - Two leaders ...".
std::optional<WrittenDate> match_dateline(std::string_view paragraph);

}  // namespace clew::ingest::reader
