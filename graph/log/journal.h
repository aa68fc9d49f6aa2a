// Keeps a graph and the log of its file in step: replays what was committed, and writes what is committed here.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "graph/log/file_lock.h"
#include "graph/log/log_writer.h"
#include "graph/log/transaction_record.h"
#include "graph/open.h"

namespace clew::graph {

class Journal {
 public:
  // Of a graph whose base is the file at the path with that identity.
  Journal(std::string path, std::uint64_t base, Access access)
      : path_(std::move(path)), log_path_(log_path(path_)), base_(base), access_(access) {}

  static std::string log_path(const std::string& path) { return path + ".log"; }

  // Does again what the log holds and the graph does not. False where the log belongs to another base, which the graph's file
  // may have been replaced by. Throws FileError where the log is damaged.
  bool catch_up(Graph& graph, std::vector<std::string>& issues);

  // Before the first step of each transaction; the first time locks the file. Throws FileError.
  void begin(Graph& graph);
  // After the last. Throws FileError where the steps could not be made lasting.
  void commit(std::span<const UndoStep> steps, const Graph& graph);

  // Puts a new base, which holds all of the graph, in the place of the file, and begins a new log. Requires begin().
  void replace_base(const Image& image);

  const std::string& path() const { return path_; }
  std::uint64_t log_size() const { return place_.offset; }

 private:
  bool holds_another(std::span<const std::byte> log) const;
  LogWriter& writer();

  std::string path_;
  std::string log_path_;
  std::uint64_t base_;
  Access access_;
  LogPlace place_;            // The end of what the graph knows.
  bool log_is_void_ = false;  // Whether the log holds nothing but what the base was made of.
  KnownNames known_;
  std::optional<FileLock> lock_;  // While writing.
  std::optional<LogWriter> writer_;
};

}  // namespace clew::graph
