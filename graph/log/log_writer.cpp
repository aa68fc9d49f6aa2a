#include "graph/log/log_writer.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fmt/format.h>
#include <sys/stat.h>

#include "graph/error.h"
#include "graph/store/image.h"

namespace clew::graph {
namespace {

using namespace log_format;

// The file grows by so many zeros at a time, so that most records overwrite blocks which are there: syncing them takes half the
// time. What is left over is cut off at the end.
constexpr std::uint64_t kReserve = std::uint64_t{256} << 10U;

template <typename T>
std::string_view bytes_of(const T& value) {
  return {reinterpret_cast<const char*>(&value), sizeof(T)};
}

template <typename Header>
void seal(Header& header) {
  header.header_checksum = checksum(std::as_bytes(std::span(&header, 1)).first(offsetof(Header, header_checksum)));
}

}  // namespace

LogWriter::LogWriter(const std::string& path, std::uint64_t base, LogPlace place)
    : path_(path), place_(place), file_(path, O_RDWR | O_CREAT, 0666) {
  struct stat status {};
  if (!file_ || ::fstat(*file_, &status) != 0) fail();
  if (status.st_size == 0) {
    create(base);
  } else if (::ftruncate(*file_, static_cast<::off_t>(place_.offset)) != 0) {
    fail();
  }
  reserved_ = place_.offset;
}

LogWriter::~LogWriter() {
  if (file_ && !broken_ && reserved_ > place_.offset) {
    [[maybe_unused]] const int result = ::ftruncate(*file_, static_cast<::off_t>(place_.offset));  // Zeros do no harm.
  }
}

void LogWriter::create(std::uint64_t base) {
  Header header{.magic = kMagic, .version = kVersion, .reserved = 0, .base = base, .header_checksum = 0};
  seal(header);
  place_ = {};
  write(bytes_of(header), 0);
  if (::fsync(*file_) != 0) fail();
  sync_directory_of(path_);
}

void LogWriter::append(RecordKind kind, std::string_view payload) {
  if (broken_) {
    throw FileError(fmt::format("{} could not be synced to the disk before. Close the graph and open it again.", path_));
  }
  RecordHeader header{.size = payload.size(),
                      .kind = kind,
                      .reserved = 0,
                      .sequence = place_.sequence,
                      .payload_checksum = checksum(std::as_bytes(std::span(payload))),
                      .header_checksum = 0};
  seal(header);
  std::string record(bytes_of(header));
  record += payload;
  record.resize((record.size() + kAlignment - 1) / kAlignment * kAlignment);
  const std::uint64_t end = place_.offset + record.size();
  if (record.size() < kReserve) reserve(end);
  write(record, place_.offset);
  if (::fdatasync(*file_) != 0) {
    broken_ = true;
    fail();
  }
  reserved_ = std::max(reserved_, end);
  place_ = {end, place_.sequence + 1};
}

void LogWriter::reserve(std::uint64_t end) {
  if (end <= reserved_) return;
  const std::uint64_t wanted = (end / kReserve + 1) * kReserve;
  write(std::string(wanted - reserved_, '\0'), reserved_);
  reserved_ = wanted;
}

void LogWriter::write(std::string_view bytes, std::uint64_t offset) {
  const std::uint64_t begin = place_.offset;
  while (!bytes.empty()) {
    const auto written = ::pwrite(*file_, bytes.data(), bytes.size(), static_cast<::off_t>(offset));
    if (written < 0 && errno == EINTR) continue;
    if (written < 0) {
      const int reason = errno;
      if (::ftruncate(*file_, static_cast<::off_t>(begin)) == 0) reserved_ = begin;
      errno = reason;
      fail();
    }
    bytes.remove_prefix(static_cast<std::size_t>(written));
    offset += static_cast<std::uint64_t>(written);
  }
}

void LogWriter::fail() const {
  const int reason = errno;
  throw FileError(fmt::format(
      "{} could not be written: {}. {}", path_, std::strerror(reason),
      reason == ENOSPC ? "Free some space; nothing was changed." : "Check your rights to write there; nothing was changed."));
}

}  // namespace clew::graph
