// The history of a zone's clocks, read from a file of the system's zone database (TZif, RFC 8536).
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "graph/temporal/zone_rule.h"

namespace clew::graph {

struct ZoneHistory {
  struct Change {
    std::int64_t utc_seconds;
    std::int32_t offset;  // From then on, in seconds east of UTC.
    bool operator==(const Change&) const = default;
  };

  std::int32_t first_offset = 0;  // Before the first change.
  std::vector<Change> changes;    // Ascending.
  std::optional<ZoneRule> rule;   // After the last change.

  std::int32_t offset_at(std::int64_t utc_seconds) const;
  // Whether clocks of both always showed the same time from then on.
  bool agrees_since(std::int64_t utc_seconds, const ZoneHistory& other) const;
};

// Nothing where the bytes are no zone file of version 2 or later: sizes are checked against the bytes there are.
std::optional<ZoneHistory> parse_zone_file(std::string_view bytes);

// The history of a region such as Europe/Stockholm; nothing where the database has no such region, or its file is damaged.
// Regions that the database merges because their clocks agree since 1970 (Europe/Stockholm with Europe/Berlin) share one history
// here too, as they do by default of the database, in java.time and in Neo4j, even where the system keeps older histories apart.
std::optional<ZoneHistory> load_region(std::string_view name);

// Where the database lies: $TZDIR, else /usr/share/zoneinfo.
std::string zone_directory();

}  // namespace clew::graph
