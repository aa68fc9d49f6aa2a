// A time zone: a fixed offset from UTC, or a region such as Europe/Stockholm of the system's zone database.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace clew::graph {

class TimeZone {
 public:
  // Seconds; java.time and openCypher allow no more.
  static constexpr std::int32_t kMaxOffset = 18 * 60 * 60;

  constexpr TimeZone() = default;  // UTC.
  // Seconds east of UTC, at most kMaxOffset either way.
  static constexpr TimeZone fixed(std::int32_t offset) { return TimeZone(static_cast<std::uint32_t>(offset + kMaxOffset)); }

  // Nothing where the system's zone database has no such region. Thread-safe; the database is read once a name.
  static std::optional<TimeZone> region(std::string_view name);

  constexpr bool is_region() const { return (code_ & kRegion) != 0; }
  // Of a fixed zone.
  constexpr std::int32_t fixed_offset() const { return static_cast<std::int32_t>(code_) - kMaxOffset; }

  // Seconds east of UTC at an instant, in seconds since 1970-01-01T00:00Z.
  std::int32_t offset_at(std::int64_t utc_seconds) const { return is_region() ? region_offset_at(utc_seconds) : fixed_offset(); }
  // The same when the local clock shows a time, in seconds since 1970-01-01T00:00 of that clock. Of a time that the clock shows
  // twice the first is meant; of one that it skips the offset before the gap is given, so that the time moves on by the gap.
  std::int32_t offset_at_local(std::int64_t local_seconds) const;

  // Europe/Stockholm, Z, +01:00, +00:53:28.
  std::string name() const;

  // 18 bits that stand for the zone within this process; a region's differ from run to run, so files hold its name.
  constexpr std::uint32_t code() const { return code_; }
  static constexpr TimeZone from_code(std::uint32_t code) { return TimeZone(code); }

  constexpr bool operator==(const TimeZone&) const = default;

 private:
  static constexpr std::uint32_t kRegion = 1U << 17U;
  static_assert(2 * kMaxOffset < kRegion);

  constexpr explicit TimeZone(std::uint32_t code) : code_(code) {}
  std::int32_t region_offset_at(std::int64_t utc_seconds) const;

  std::uint32_t code_ = kMaxOffset;
};

// An offset as ISO 8601 has it: Z, +01:00, -02:05:07.
std::string offset_text(std::int32_t offset);

}  // namespace clew::graph
