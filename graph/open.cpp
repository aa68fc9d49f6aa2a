#include "graph/open.h"

#include <filesystem>
#include <fmt/format.h>
#include <mutex>

#include "graph/build/copy_graph.h"
#include "graph/error.h"
#include "graph/file/read_file.h"
#include "graph/file/write_file.h"
#include "graph/log/journal.h"
#include "graph/store/overlay.h"

namespace clew::graph {

// What concerns a graph and its file alike.
class GraphFile {
 public:
  static OpenedGraph open(const std::string& path, Access access);
  static void checkpoint(Graph& graph);
  static std::uint64_t log_size(const Graph& graph) { return graph.journal_ != nullptr ? graph.journal_->log_size() : 0; }
};

OpenedGraph GraphFile::open(const std::string& path, Access access) {
  // Between mapping the file and reading the log, another process may put a new file and an empty log in their place.
  constexpr int kAttempts = 3;
  for (int attempt = 0; attempt < kAttempts; ++attempt) {
    const auto base = open_base(path);
    OpenedGraph opened{Graph(base), {}};
    opened.graph.journal_ = std::make_unique<Journal>(path, base->image().identity(), access);
    if (opened.graph.journal_->catch_up(opened.graph, opened.issues)) return opened;
  }
  const auto log = Journal::log_path(path);
  throw FileError(
      fmt::format("{} holds changes to another version of {}. Put that version back to keep them; where the graph was "
                  "built anew, remove the log: rm {}",
                  log, path, log));
}

void GraphFile::checkpoint(Graph& graph) {
  std::unique_lock lock(*graph.access_);
  if (graph.journal_ != nullptr) graph.journal_->begin(graph);
  if (!graph.has_changes()) return;
  Builder builder;
  copy_graph(graph, builder);
  std::shared_ptr<const Base> base = builder.build();
  if (graph.journal_ != nullptr) {
    graph.journal_->replace_base(base->image());
    base = open_base(graph.journal_->path());
  }
  Graph folded(std::move(base));
  folded.access_ = std::move(graph.access_);
  folded.journal_ = std::move(graph.journal_);
  graph = std::move(folded);
}

OpenedGraph open_graph(const std::string& path, Access access) {
  const std::filesystem::path file(path);
  std::error_code error;
  const auto target = std::filesystem::is_symlink(file, error) ? std::filesystem::canonical(file, error).string() : path;
  return GraphFile::open(error ? path : target, access);
}

void checkpoint(Graph& graph) {
  GraphFile::checkpoint(graph);
}

std::uint64_t log_size(const Graph& graph) {
  return GraphFile::log_size(graph);
}

void replace_graph(const Base& base, const std::string& path) {
  std::optional<FileLock> lock;
  if (std::filesystem::is_regular_file(path)) lock.emplace(path);
  write_file(base.image(), path);
  std::error_code error;
  std::filesystem::remove(Journal::log_path(path), error);  // Of no log it is none.
}

}  // namespace clew::graph
