#include "graph/temporal/zone_file.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iterator>

namespace clew::graph {
namespace {

// A header, then blocks of known sizes; all numbers are big endian.
struct TzifHeader {
  std::uint64_t utc_flags, standard_flags, leap_seconds, changes, types, name_bytes;
};
constexpr std::size_t kHeaderBytes = 44;
constexpr std::size_t kTypeBytes = 6;
constexpr std::size_t kMaxFileBytes = 1 << 20;  // The largest zone file has less than 4 KiB.

template <typename T>
T big_endian(std::string_view bytes, std::size_t at) {
  std::uint64_t value = 0;
  for (std::size_t i = 0; i < sizeof(T); ++i) value = value << 8U | static_cast<unsigned char>(bytes[at + i]);
  return static_cast<T>(value);
}

std::optional<TzifHeader> parse_header(std::string_view bytes) {
  if (bytes.size() < kHeaderBytes || bytes.substr(0, 4) != "TZif") return std::nullopt;
  auto count = [bytes](std::size_t position) { return big_endian<std::uint32_t>(bytes, 20 + 4 * position); };
  return TzifHeader{count(0), count(1), count(2), count(3), count(4), count(5)};
}

std::size_t data_bytes(const TzifHeader& header, std::size_t time_bytes) {
  return header.changes * (time_bytes + 1) + header.types * kTypeBytes + header.name_bytes +
         header.leap_seconds * (time_bytes + 4) + header.standard_flags + header.utc_flags;
}

// The data block of 64-bit times.
std::optional<ZoneHistory> parse_data(const TzifHeader& header, std::string_view data) {
  const std::size_t indexes = header.changes * 8;
  const std::size_t types = indexes + header.changes;
  auto offset_of = [&](std::size_t type) { return big_endian<std::int32_t>(data, types + type * kTypeBytes); };
  if (header.types == 0) return std::nullopt;
  ZoneHistory history;
  history.first_offset = offset_of(0);
  for (std::size_t i = 0; i < header.changes; ++i) {
    const auto type = static_cast<unsigned char>(data[indexes + i]);
    const auto time = big_endian<std::int64_t>(data, i * 8);
    if (type >= header.types) return std::nullopt;
    if (i > 0 && time <= history.changes.back().utc_seconds) return std::nullopt;
    history.changes.push_back({time, offset_of(type)});
  }
  return history;
}

std::string read_file(const std::string& path) {
  std::ifstream file(path, std::ios::binary);
  std::string bytes;
  if (!file) return bytes;
  bytes.resize(kMaxFileBytes);
  file.read(bytes.data(), static_cast<std::streamsize>(bytes.size()));
  bytes.resize(static_cast<std::size_t>(file.gcount()));
  return bytes;
}

// Names are paths below the directory: nothing that leaves it, nor its copies with other rules (leap seconds).
bool is_region_name(std::string_view name) {
  if (name.empty() || name.size() > 64 || name.front() < 'A' || name.front() > 'Z') return false;
  return std::all_of(name.begin(), name.end(), [](char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '/' || c == '_' || c == '-' ||
           c == '+';
  });
}

std::optional<ZoneHistory> load_file(std::string_view name) {
  return parse_zone_file(read_file(zone_directory() + '/' + std::string(name)));
}

// Calls visit(countries, name) for each row of one of the database's tables of zones: countries, coordinates, name, comment.
template <typename Visit>
void for_each_zone(const char* table, Visit&& visit) {
  std::ifstream file(zone_directory() + '/' + table);
  for (std::string line; std::getline(file, line);) {
    if (line.empty() || line[0] == '#') continue;
    const std::size_t first = line.find('\t');
    const std::size_t second = line.find('\t', first + 1);
    if (first == std::string::npos || second == std::string::npos) continue;
    const std::string_view row(line);
    visit(row.substr(0, first), row.substr(second + 1, line.find('\t', second + 1) - second - 1));
  }
}

// The region that stands for `name` in the table of zones that differ since 1970, by the country that they share.
std::optional<ZoneHistory> merged_history(std::string_view name, const ZoneHistory& own) {
  std::string country;
  for_each_zone("zone.tab", [&](std::string_view code, std::string_view zone) {
    if (zone == name) country = code;
  });
  if (country.empty()) return std::nullopt;
  bool kept_apart = false;
  std::vector<std::string> candidates;
  for_each_zone("zone1970.tab", [&](std::string_view countries, std::string_view zone) {
    kept_apart = kept_apart || zone == name;
    if (countries.find(country) != std::string_view::npos) candidates.emplace_back(zone);
  });
  if (kept_apart) return std::nullopt;
  for (const std::string& candidate : candidates)
    if (auto history = load_file(candidate); history && history->agrees_since(0, own)) return history;
  return std::nullopt;
}

}  // namespace

std::int32_t ZoneHistory::offset_at(std::int64_t utc_seconds) const {
  auto after = std::upper_bound(changes.begin(), changes.end(), utc_seconds,
                                [](std::int64_t time, const Change& change) { return time < change.utc_seconds; });
  if (after == changes.end() && rule) return rule->offset_at(utc_seconds);
  return after == changes.begin() ? first_offset : std::prev(after)->offset;
}

bool ZoneHistory::agrees_since(std::int64_t utc_seconds, const ZoneHistory& other) const {
  if (rule != other.rule || offset_at(utc_seconds) != other.offset_at(utc_seconds)) return false;
  auto agrees_at = [&](const Change& change) {
    return change.utc_seconds < utc_seconds || offset_at(change.utc_seconds) == other.offset_at(change.utc_seconds);
  };
  return std::all_of(changes.begin(), changes.end(), agrees_at) &&
         std::all_of(other.changes.begin(), other.changes.end(), agrees_at);
}

std::optional<ZoneHistory> parse_zone_file(std::string_view bytes) {
  const std::optional<TzifHeader> old = parse_header(bytes);  // Of the data with 32-bit times, which is skipped.
  if (!old || bytes[4] < '2' || bytes.size() - kHeaderBytes < data_bytes(*old, 4)) return std::nullopt;
  bytes.remove_prefix(kHeaderBytes + data_bytes(*old, 4));
  const std::optional<TzifHeader> header = parse_header(bytes);
  if (!header || bytes.size() - kHeaderBytes < data_bytes(*header, 8)) return std::nullopt;
  const std::string_view data = bytes.substr(kHeaderBytes, data_bytes(*header, 8));
  std::string_view footer = bytes.substr(kHeaderBytes + data.size());
  std::optional<ZoneHistory> history = parse_data(*header, data);
  if (!history || footer.size() < 2 || footer.front() != '\n' || footer.back() != '\n') return std::nullopt;
  footer = footer.substr(1, footer.size() - 2);
  history->rule = parse_zone_rule(footer);
  if (!footer.empty() && !history->rule) return std::nullopt;
  return history;
}

std::optional<ZoneHistory> load_region(std::string_view name) {
  if (!is_region_name(name)) return std::nullopt;
  std::optional<ZoneHistory> history = load_file(name);
  if (!history) return std::nullopt;
  std::optional<ZoneHistory> merged = merged_history(name, *history);
  return merged ? merged : history;
}

std::string zone_directory() {
  const char* directory = std::getenv("TZDIR");
  return directory != nullptr && *directory != '\0' ? directory : "/usr/share/zoneinfo";
}

}  // namespace clew::graph
