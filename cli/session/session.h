#pragma once
// An open graph with all that questions to it need: names, parameters, limits.
#include <memory>
#include <optional>
#include <stop_token>
#include <string>
#include <vector>

#include "cli/export/drawing.h"
#include "cli/render/result_writer.h"
#include "graph/changes.h"
#include "graph/graph_entities.h"
#include "graph/open.h"
#include "query/engine.h"
#include "query/engine_catalog.h"
#include "query/walk/graph_names.h"
#include "query/walk/translate_walk.h"

namespace clew::cli {

/// What is to be said of a statement that ran, beside its rows.
struct Answer {
  bool has_columns = false;
  std::uint64_t rows = 0;
  graph::Changes changes;
  std::optional<std::string> cypher;  ///< What a walk was translated to.
  std::chrono::nanoseconds time{0};
};

class Session {
 public:
  /// Throws graph::FileError.
  Session(const std::string& path, graph::Access access);
  Session(const Session&) = delete;
  Session& operator=(const Session&) = delete;

  const std::string& path() const { return path_; }
  const graph::Graph& graph() const { return opened_.graph; }
  const graph::Entities& entities() const { return entities_; }
  /// What was mended when the graph was opened: sentences for people.
  const std::vector<std::string>& issues() const { return opened_.issues; }
  const query::NameResolver& names() const { return *names_; }

  query::Parameters parameters;
  query::Limits limits;

  /// Throws InputError and UnsupportedError.
  query::PreparedStatement prepare(const query::ParsedStatement& statement) const;

  query::TranslatedWalk translate(const query::Walk& walk) const { return query::translate(walk, *names_, *relations_); }

  /// Writes the rows to `writer`, which gets no begin() where the statement returns nothing. Throws query::QueryException,
  /// query::Stopped; then begin() may have been called, and end() has not.
  Answer run(const query::PreparedStatement& prepared, ResultWriter& writer, std::stop_token stop);

 private:
  void find_names();

  std::string path_;
  graph::Access access_;
  graph::OpenedGraph opened_;
  graph::GraphEntities entities_;
  query::EngineCatalog catalog_;
  std::unique_ptr<query::GraphNames> names_;  ///< As of the last write.
  std::unique_ptr<query::TypeMatcher> relations_;
};

/// "12 rows, 10 shown, 3 values set, 1.2 ms"; `left_out` is what the writer says of itself.
std::string answer_text(const Answer& answer, const std::string& left_out);

/// What a statement changed, in words: "2 nodes created, 3 properties set"; empty where nothing.
std::string changes_text(const graph::Changes& changes);

}  // namespace clew::cli
