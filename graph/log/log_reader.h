// Reading the records of a log, as far as they are whole.
#pragma once

#include <cstddef>
#include <optional>
#include <span>
#include <string>

#include "graph/log/log_format.h"

namespace clew::graph {

struct LogRecord {
  log_format::RecordKind kind{};
  std::span<const std::byte> payload;
};

// Where the next record stands, and what number it has to have.
struct LogPlace {
  std::uint64_t offset = sizeof(log_format::Header);
  std::uint64_t sequence = 0;
};

// The header of a log, in bytes that `name` stands for in messages. Throws FileError where it is none.
log_format::Header read_log_header(std::span<const std::byte> log, const std::string& name);

class LogReader {
 public:
  LogReader(std::span<const std::byte> log, std::string name, LogPlace place = {})
      : log_(log), name_(std::move(name)), place_(place) {}

  // Nothing at the end, and where the rest is not a whole record because it was being written when the machine stopped.
  // Throws FileError for a record that is damaged though it once was whole: a later one follows it.
  std::optional<LogRecord> next();

  LogPlace place() const { return place_; }
  // Bytes after the last whole record, zeros at the end left out.
  std::uint64_t torn() const;

 private:
  struct Found {
    LogRecord record;
    std::uint64_t end = 0;
  };
  std::optional<Found> record_at(std::uint64_t offset, std::uint64_t least_sequence, std::uint64_t greatest_sequence) const;
  bool is_followed() const;

  std::span<const std::byte> log_;
  std::string name_;
  LogPlace place_;
};

}  // namespace clew::graph
