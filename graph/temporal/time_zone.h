// A time zone: a fixed offset from UTC, or a region such as Europe/Stockholm of the system's zone database.
#pragma once

#include <cstdint>

namespace clew::graph {

class TimeZone {
 public:
  // Seconds; java.time and openCypher allow no more.
  static constexpr std::int32_t kMaxOffset = 18 * 60 * 60;

  constexpr TimeZone() = default;  // UTC.
  // Seconds east of UTC, at most kMaxOffset either way.
  static constexpr TimeZone fixed(std::int32_t offset) { return TimeZone(static_cast<std::uint32_t>(offset + kMaxOffset)); }

  constexpr bool is_region() const { return (code_ & kRegion) != 0; }
  // Of a fixed zone.
  constexpr std::int32_t fixed_offset() const { return static_cast<std::int32_t>(code_) - kMaxOffset; }

  // 18 bits that stand for the zone within this process; a region's differ from run to run, so files hold its name.
  constexpr std::uint32_t code() const { return code_; }
  static constexpr TimeZone from_code(std::uint32_t code) { return TimeZone(code); }

  constexpr bool operator==(const TimeZone&) const = default;

 private:
  static constexpr std::uint32_t kRegion = 1U << 17U;
  static_assert(2 * kMaxOffset < kRegion);

  constexpr explicit TimeZone(std::uint32_t code) : code_(code) {}

  std::uint32_t code_ = kMaxOffset;
};

}  // namespace clew::graph
