#include "graph/log/journal.h"

#include <algorithm>
#include <cerrno>
#include <cstring>
#include <fmt/format.h>
#include <sys/stat.h>

#include "graph/error.h"
#include "graph/file/read_file.h"
#include "graph/file/write_file.h"

namespace clew::graph {
namespace {

using log_format::RecordKind;

// All of a file; nothing where there is none. It is not mapped, for its writer may cut it.
std::optional<std::vector<std::byte>> read_bytes(const std::string& path) {
  const Descriptor file(path, O_RDONLY);
  if (!file && errno == ENOENT) return std::nullopt;
  struct stat status {};
  if (!file || ::fstat(*file, &status) != 0) {
    throw FileError(fmt::format("{} can't be read: {}. Check your rights to read it.", path, std::strerror(errno)));
  }
  std::vector<std::byte> bytes(static_cast<std::size_t>(status.st_size));
  std::size_t size = 0;
  while (size < bytes.size()) {
    const auto got = ::read(*file, bytes.data() + size, bytes.size() - size);
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) throw FileError(fmt::format("{} can't be read: {}. Check the disk.", path, std::strerror(errno)));
    if (got == 0) break;
    size += static_cast<std::size_t>(got);
  }
  bytes.resize(size);
  return bytes;
}

// Whether a log was made but not yet begun when the machine stopped: its header is synced before anything follows it.
bool is_blank(std::span<const std::byte> log) {
  return log.size() < sizeof(log_format::Header) || std::ranges::all_of(log, [](std::byte byte) { return byte == std::byte{0}; });
}

}  // namespace

bool Journal::catch_up(Graph& graph, std::vector<std::string>& issues) {
  known_ = names_of(graph);
  const auto log = read_bytes(log_path_);
  if (!log) return true;
  log_is_void_ = is_blank(*log);
  if (log_is_void_) return true;
  const auto header = read_log_header(*log, log_path_);
  if (header.base != base_) {
    log_is_void_ = !holds_another(*log);
    return log_is_void_;
  }
  LogReader reader(*log, log_path_, place_);
  while (const auto record = reader.next()) {
    if (record->kind == RecordKind::Transaction && !apply_transaction(record->payload, graph)) {
      throw FileError(
          fmt::format("{} is damaged: record {} does not fit the graph. Restore both from a copy, or move it away to "
                      "open the graph without the changes in it.",
                      log_path_, reader.place().sequence - 1));
    }
    place_ = reader.place();
  }
  known_ = names_of(graph);
  if (reader.torn() > 0 && !lock_ && !FileLock::is_held(path_)) {
    issues.push_back(
        fmt::format("{} ends within a transaction that was never committed; its {} bytes are left out.", log_path_, reader.torn()));
  }
  return true;
}

// Whether the log of another base holds anything that this base was not made of.
bool Journal::holds_another(std::span<const std::byte> log) const {
  LogReader reader(log, log_path_);
  bool folded = false;
  while (const auto record = reader.next()) {
    std::uint64_t base = 0;
    if (record->payload.size() == sizeof(base)) std::memcpy(&base, record->payload.data(), sizeof(base));
    folded = record->kind == RecordKind::Folded && base == base_;
  }
  return !folded;
}

void Journal::begin(Graph& graph) {
  if (lock_) return;
  if (access_ == Access::ReadOnly) {
    throw FileError(fmt::format("{} was opened for reading only. Open it without --read-only to change it.", path_));
  }
  FileLock lock(path_);
  if (map_file(path_).identity() != base_) {
    throw FileError(fmt::format("{} has been replaced since it was opened. Open it again to change it.", path_));
  }
  std::vector<std::string> issues;
  if (!catch_up(graph, issues)) {
    throw FileError(fmt::format("{} has been replaced since the graph was opened. Open it again to change it.", log_path_));
  }
  if (log_is_void_) {
    ::unlink(log_path_.c_str());
    log_is_void_ = false;
    place_ = {};
  }
  lock_ = std::move(lock);
}

LogWriter& Journal::writer() {
  if (!writer_) writer_.emplace(log_path_, base_, place_);
  return *writer_;
}

void Journal::commit(std::span<const UndoStep> steps, const Graph& graph) {
  if (steps.empty()) return;
  writer().append(RecordKind::Transaction, encode_transaction(steps, graph, known_));
  place_ = writer().place();
  known_ = names_of(graph);
}

void Journal::replace_base(const Image& image) {
  OutputFile file(path_);
  const std::uint64_t base = write_image(image, file);
  FileLock lock(file.temporary_path());
  writer().append(RecordKind::Folded, {reinterpret_cast<const char*>(&base), sizeof(base)});
  file.replace();
  lock_ = std::move(lock);
  writer_.reset();
  ::unlink(log_path_.c_str());
  base_ = base;
  place_ = {};
}

}  // namespace clew::graph
