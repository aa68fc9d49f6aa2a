#pragma once
// What a conversation with a graph remembers from one line to the next.
#include <optional>
#include <string>

#include "cli/repl/last_answer.h"
#include "cli/session/report.h"
#include "cli/session/session.h"
#include "cli/shell/history.h"

namespace clew::cli {

struct ReplState {
  ReplState(Session& graph_session, History& typed) : session(graph_session), history(typed) {}

  Session& session;
  History& history;
  Mode mode = Mode::Table;
  bool interactive = false;       ///< A person types and reads.
  std::size_t shown_rows = 1000;  ///< That a table on a terminal shows.
  Reporter reporter{ReportForm::Text};
  LastAnswer last;
  std::string last_statement;              ///< That gave `last`.
  std::optional<std::string> last_cypher;  ///< Of the last walk.
  bool names_changed = false;              ///< Completion has to learn the graph's names anew.
  bool quit = false;
};

}  // namespace clew::cli
