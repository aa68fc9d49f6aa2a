#include "ingest/extract/time/normalize_date.h"

#include <catch2/catch.hpp>

using clew::ingest::normalize_date;

TEST_CASE("dates are read as people write them") {
  const auto [text, expected] = GENERATE(table<std::string, std::string>({
      {"7 August, 2025", "2025-08-07"},
      {"the 7th of August 2025", "2025-08-07"},
      {"August 7, 2025", "2025-08-07"},
      {"Monday, August 11, 2025", "2025-08-11"},
      {"Aug. 2025", "2025-08"},
      {"1988", "1988"},
      {"the 1990s", "199X"},
      {"the 18th century", "17XX"},
      {"1988-1994", "1988/1994"},
      {"1988–1994", "1988/1994"},
      {"2011-04-12", "2011-04-12"},
      {"8 August", "2025-08-08"},
      {"March", "2025-03"},
      {"Thursday", "2025-08-07"},
      {"Friday", "2025-08-08"},
      {"last Saturday", "2025-08-02"},
      {"next Monday", "2025-08-11"},
      {"Tuesday night", "2025-08-05"},
      {"today", "2025-08-08"},
      {"yesterday", "2025-08-07"},
      {"last month", "2025-07"},
      {"next year", "2026"},
      {"two days ago", "2025-08-06"},
      {"three months ago", "2025-05"},
  }));
  CAPTURE(text);
  CHECK(normalize_date(text, "2025-08-08").value_or("none") == expected);  // a Friday
}

TEST_CASE("what is no date, or hangs on a date that is missing, stays unread") {
  CHECK_FALSE(normalize_date("the summit", "2025-08-08"));
  CHECK_FALSE(normalize_date("31 June 2025", "2025-08-08"));
  CHECK_FALSE(normalize_date("42", "2025-08-08"));
  CHECK_FALSE(normalize_date("", "2025-08-08"));
  CHECK_FALSE(normalize_date("Monday", std::nullopt));
  CHECK_FALSE(normalize_date("8 August", std::nullopt));
  CHECK_FALSE(normalize_date("99999999999999999999 days ago", "2025-08-08"));
}
