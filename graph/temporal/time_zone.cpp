// Regions are read when first named and kept for the life of the process, so that a zone is a number that threads share.
#include "graph/temporal/time_zone.h"

#include <array>
#include <atomic>
#include <cstdlib>
#include <map>
#include <memory>
#include <mutex>

#include "graph/temporal/calendar.h"
#include "graph/temporal/zone_file.h"

namespace clew::graph {
namespace {

struct Region {
  std::string name;
  ZoneHistory history;
};

// Written once a position, before its number is given out; read without a lock. Names are files of the zone database, which has
// about 600, so that the room is never used up.
class Regions {
 public:
  const Region& operator[](std::uint32_t number) const { return *regions_[number].load(std::memory_order_acquire); }

  std::optional<std::uint32_t> find(std::string_view name) {
    const std::lock_guard lock(mutex_);
    if (auto known = numbers_.find(name); known != numbers_.end()) return known->second;
    std::optional<ZoneHistory> history = load_region(name);
    const auto number = static_cast<std::uint32_t>(numbers_.size());
    if (!history || number == kRoom) return std::nullopt;
    owned_[number] = std::make_unique<Region>(Region{std::string(name), *std::move(history)});
    regions_[number].store(owned_[number].get(), std::memory_order_release);
    numbers_.emplace(name, number);
    return number;
  }

 private:
  static constexpr std::size_t kRoom = 4096;
  std::mutex mutex_;
  std::map<std::string, std::uint32_t, std::less<>> numbers_;
  std::array<std::unique_ptr<Region>, kRoom> owned_;
  std::array<std::atomic<const Region*>, kRoom> regions_{};
};

Regions& regions() {
  static Regions all;
  return all;
}

void append_two_digits(std::string& text, std::int32_t number) {
  text += static_cast<char>('0' + number / 10);
  text += static_cast<char>('0' + number % 10);
}

}  // namespace

std::optional<TimeZone> TimeZone::region(std::string_view name) {
  const std::optional<std::uint32_t> number = regions().find(name);
  return number ? std::optional(TimeZone(kRegion | *number)) : std::nullopt;
}

std::int32_t TimeZone::region_offset_at(std::int64_t utc_seconds) const {
  return regions()[code_ & ~kRegion].history.offset_at(utc_seconds);
}

std::int32_t TimeZone::offset_at_local(std::int64_t local_seconds) const {
  if (!is_region()) return fixed_offset();
  // Offsets before and after any change nearby: no clock is more than a day off UTC.
  const std::int32_t before = region_offset_at(local_seconds - kSecondsPerDay);
  if (region_offset_at(local_seconds - before) == before) return before;
  const std::int32_t after = region_offset_at(local_seconds + kSecondsPerDay);
  return region_offset_at(local_seconds - after) == after ? after : before;
}

std::string TimeZone::name() const {
  return is_region() ? regions()[code_ & ~kRegion].name : offset_text(fixed_offset());
}

std::string offset_text(std::int32_t offset) {
  if (offset == 0) return "Z";
  const std::int32_t seconds = std::abs(offset);
  std::string text(1, offset < 0 ? '-' : '+');
  append_two_digits(text, seconds / 3600);
  text += ':';
  append_two_digits(text, seconds / 60 % 60);
  if (seconds % 60 != 0) {
    text += ':';
    append_two_digits(text, seconds % 60);
  }
  return text;
}

}  // namespace clew::graph
