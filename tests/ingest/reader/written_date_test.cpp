#include "ingest/reader/written_date.h"

#include <catch2/catch.hpp>
#include <utility>
#include <vector>

using namespace clew::ingest::reader;

namespace {

std::string iso(const std::optional<WrittenDate>& date) {
  return date ? date->iso : "none";
}

}  // namespace

TEST_CASE("a date is found as it is written") {
  const std::vector<std::pair<std::string, std::string>> cases = {
      {"8 August 2025", "2025-08-08"},
      {"7 August, 2025", "2025-08-07"},
      {"August 8, 2025", "2025-08-08"},
      {"Sept. 12th 2015", "2015-09-12"},
      {"Saturday, September 12, 2015", "2015-09-12"},
      {"Sat 12 Sep 2015", "2015-09-12"},
      {"the 1st of May, 1900", "1900-05-01"},
      {"29 February 2024", "2024-02-29"},
      {"29 February 2023", "none"},
      {"31 April 2023", "none"},
      {"2025-08-08T10:00:00Z", "2025-08-08"},
      {"2025/8/9", "2025-08-09"},
      {"8.10.2025", "2025-10-08"},
      {"31/12/2025", "2025-12-31"},
      {"12/31/2025", "2025-12-31"},
      {"5/5/2025", "2025-05-05"},
      {"3/4/2025", "none"},
      {"8\xC2\xA0"
       "August 2025",
       "2025-08-08"},
      {"12-Sep-2015", "2015-09-12"},
      {"August 2025", "none"},
      {"May 20255", "none"},
      {"Maybe 8, 2025", "none"},
      {"18 2025-08-081", "none"},
      {"", "none"},
  };
  for (const auto& [text, expected] : cases) {
    INFO(text);
    CHECK(iso(find_date(text)) == expected);
  }
}

TEST_CASE("a date line says when a document was written, and little else") {
  for (const char* line : {"8 August 2025", "Published: 8 August 2025, 10:30", "By Ada Lind, 8 August 2025",
                           "Washington, August 8, 2025", "Updated on 2025-08-08 at 3 p.m.", "AUGUST 8, 2025 PRESS RELEASE"}) {
    INFO(line);
    CHECK(iso(match_date_line(line)) == "2025-08-08");
  }
  for (const char* line : {"The crane fell on 8 August 2025", "Ada Lind in Maro on 8 August 2025",
                           "8 August 2025, for the town of Maro", "8 August 2025 was a Friday.", "Born (in Maro), 8 August 2025"}) {
    INFO(line);
    CHECK(iso(match_date_line(line)) == "none");
  }
}
