// Time zones against known changes of clocks, and zone files that are damaged.
#include "graph/temporal/time_zone.h"

#include <catch2/catch.hpp>
#include <fstream>
#include <iterator>
#include <string>

#include "graph/temporal/calendar.h"
#include "graph/temporal/zone_file.h"

using namespace clew::graph;

namespace {

std::int64_t seconds(std::int64_t year, int month, int day, int hour, int minute = 0) {
  return days_of(CalendarDay{year, month, day}) * kSecondsPerDay + hour * 3600 + minute * 60;
}

std::string stockholm_file() {
  std::ifstream file(zone_directory() + "/Europe/Stockholm", std::ios::binary);
  return {std::istreambuf_iterator<char>(file), {}};
}

}  // namespace

TEST_CASE("a region has the offsets of its history, of its rule, and of the distant past") {
  const TimeZone zone = TimeZone::region("Europe/Stockholm").value();
  CHECK(zone.is_region());
  CHECK(zone.name() == "Europe/Stockholm");
  CHECK(zone.offset_at(seconds(2017, 10, 28, 22)) == 7200);
  CHECK(zone.offset_at(seconds(2017, 10, 29, 2)) == 3600);
  CHECK(zone.offset_at(seconds(2500, 7, 1, 0)) == 7200);
  CHECK(zone.offset_at(seconds(2500, 1, 1, 0)) == 3600);
  CHECK(zone.offset_at(seconds(1818, 7, 21, 0)) == 53 * 60 + 28);
  CHECK(TimeZone::region("Australia/Eucla").value().offset_at(seconds(2015, 7, 21, 0)) == 8 * 3600 + 45 * 60);
  CHECK(TimeZone::region("Europe/Stockholm") == zone);
}

TEST_CASE("a local time that the clock shows twice is the first, one that it skips moves on") {
  const TimeZone zone = TimeZone::region("Europe/Stockholm").value();
  CHECK(zone.offset_at_local(seconds(2017, 10, 29, 2, 30)) == 7200);
  CHECK(zone.offset_at_local(seconds(2017, 10, 29, 3, 0)) == 3600);
  CHECK(zone.offset_at_local(seconds(2017, 3, 26, 1, 59)) == 3600);
  CHECK(zone.offset_at_local(seconds(2017, 3, 26, 2, 30)) == 3600);  // Is 03:30 with the new offset.
  CHECK(zone.offset_at_local(seconds(2017, 3, 26, 3, 0)) == 7200);
}

TEST_CASE("names that are no region are refused") {
  for (const char* name :
       {"", "Europe/Nowhere", "../../etc/passwd", "/etc/passwd", "right/Europe/Paris", "Europe", "zone.tab", "Europe/Stockholm\n"})
    CHECK_FALSE(TimeZone::region(name));
}

TEST_CASE("offsets are written as ISO 8601 has them") {
  CHECK(offset_text(0) == "Z");
  CHECK(offset_text(3600) == "+01:00");
  CHECK(offset_text(-7507) == "-02:05:07");
  CHECK(TimeZone::fixed(-64'800).name() == "-18:00");
}

TEST_CASE("rules of every form are understood") {
  auto offset = [](const char* rule, std::int64_t time) { return parse_zone_rule(rule).value().offset_at(time); };
  CHECK(offset("UTC0", 0) == 0);
  CHECK(offset("<+0845>-8:45", 0) == 31'500);
  CHECK(offset("EST5EDT,M3.2.0,M11.1.0", seconds(2024, 3, 10, 6, 59)) == -18'000);
  CHECK(offset("EST5EDT,M3.2.0,M11.1.0", seconds(2024, 3, 10, 7)) == -14'400);
  CHECK(offset("EST5EDT,M3.2.0,M11.1.0", seconds(2024, 11, 3, 6)) == -18'000);
  CHECK(offset("IST-1GMT0,M10.5.0,M3.5.0/1", seconds(2024, 1, 1, 0)) == 0);
  CHECK(offset("IST-1GMT0,M10.5.0,M3.5.0/1", seconds(2024, 7, 1, 0)) == 3600);
  CHECK(offset("AEST-10AEDT,M10.1.0,M4.1.0/3", seconds(2024, 1, 1, 0)) == 39'600);
  CHECK(offset("A0B,J60/0,J300/0", seconds(2024, 3, 1, 0)) == 3600);  // Day 60 is 1 March, in leap years too.
  CHECK(offset("A0B,J60/0,J300/0", seconds(2024, 2, 29, 23)) == 0);
  CHECK(offset("A0B,59/0,300/0", seconds(2024, 2, 29, 0)) == 3600);
  CHECK(offset("<-02>2<-01>,M3.5.0/-1,M10.5.0/0", seconds(2024, 3, 31, 1)) == -3600);
  for (const char* wrong :
       {"", "5", "CET", "CET-1CEST", "CET-1CEST,M3.5.0", "CET-1CEST,M13.5.0,M10.5.0", "CET-1CEST,M3.6.0,M10.5.0", "CET-1x",
        "<CET-1", "CET-1CEST,M3.5.0,M10.5.0/", "CET-999", "CET-1CEST,M3.5.0/-,M10.5.0"})
    CHECK_FALSE(parse_zone_rule(wrong));
}

TEST_CASE("a damaged zone file is refused or read, never believed") {
  const std::string bytes = stockholm_file();
  REQUIRE(parse_zone_file(bytes));
  for (std::size_t length = 0; length < bytes.size(); ++length) CHECK_FALSE(parse_zone_file(bytes.substr(0, length)));
  for (std::size_t i = 0; i < bytes.size(); ++i)
    for (char flipped : {char(bytes[i] ^ 1), char(bytes[i] ^ 0x80), '\xFF'}) {
      std::string damaged = bytes;
      damaged[i] = flipped;
      if (auto history = parse_zone_file(damaged)) history->offset_at(0);
    }
  for (std::size_t count = 0; count < 6; ++count) {  // Counts that promise more than there is.
    std::string damaged = bytes;
    damaged.replace(20 + 4 * count, 4, "\xFF\xFF\xFF\xFF");
    CHECK_FALSE(parse_zone_file(damaged));
  }
}
