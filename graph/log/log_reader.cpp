#include "graph/log/log_reader.h"

#include <algorithm>
#include <cstring>
#include <fmt/format.h>

#include "graph/error.h"
#include "graph/store/image.h"

namespace clew::graph {
namespace {

using namespace log_format;

template <typename T>
T load(std::span<const std::byte> bytes, std::uint64_t offset) {
  T value;
  std::memcpy(&value, bytes.data() + offset, sizeof(T));
  return value;
}

template <typename Header>
bool is_sound(const Header& header) {
  return header.header_checksum == checksum(std::as_bytes(std::span(&header, 1)).first(offsetof(Header, header_checksum)));
}

constexpr const char* kRemedy = "Restore it from a copy, or move it away to open the graph without the changes in it.";

}  // namespace

Header read_log_header(std::span<const std::byte> log, const std::string& name) {
  if (log.size() < sizeof(Header)) throw FileError(fmt::format("{} is damaged: it ends within its header. {}", name, kRemedy));
  const auto header = load<Header>(log, 0);
  if (header.magic != kMagic) throw FileError(fmt::format("{} is damaged: it is not a log of Clew. {}", name, kRemedy));
  if (header.version != kVersion) {
    throw FileError(fmt::format("{} has format version {}; this program reads {}. Use the version of Clew that wrote it.", name,
                                header.version, kVersion));
  }
  if (!is_sound(header)) throw FileError(fmt::format("{} is damaged: its header does not match its checksum. {}", name, kRemedy));
  return header;
}

std::optional<LogReader::Found> LogReader::record_at(std::uint64_t offset, std::uint64_t least_sequence,
                                                     std::uint64_t greatest_sequence) const {
  if (offset > log_.size() || log_.size() - offset < sizeof(RecordHeader)) return std::nullopt;
  const auto header = load<RecordHeader>(log_, offset);
  if (header.sequence < least_sequence || header.sequence > greatest_sequence || !is_sound(header)) return std::nullopt;
  const auto rest = log_.subspan(offset + sizeof(header));
  if (header.size > rest.size() / kAlignment * kAlignment) return std::nullopt;
  const auto payload = rest.first(header.size);
  if (header.payload_checksum != checksum(payload)) return std::nullopt;
  const std::uint64_t end = offset + sizeof(header) + (header.size + kAlignment - 1) / kAlignment * kAlignment;
  return Found{{header.kind, payload}, end};
}

std::optional<LogRecord> LogReader::next() {
  if (const auto found = record_at(place_.offset, place_.sequence, place_.sequence)) {
    place_ = {found->end, place_.sequence + 1};
    return found->record;
  }
  if (is_followed()) {
    throw FileError(fmt::format("{} is damaged: record {}, at byte {}, does not match its checksum. {}", name_, place_.sequence,
                                place_.offset, kRemedy));
  }
  return std::nullopt;
}

// A record is begun only when the one before it is safe on the disk.
bool LogReader::is_followed() const {
  constexpr std::uint64_t kAny = ~std::uint64_t{0};
  for (std::uint64_t offset = place_.offset + kAlignment; offset + sizeof(RecordHeader) <= log_.size(); offset += kAlignment) {
    if (record_at(offset, place_.sequence + 1, kAny)) return true;
  }
  return false;
}

std::uint64_t LogReader::torn() const {
  std::uint64_t end = log_.size();
  while (end > place_.offset && log_[end - 1] == std::byte{0}) --end;
  return end > place_.offset ? end - place_.offset : 0;
}

}  // namespace clew::graph
