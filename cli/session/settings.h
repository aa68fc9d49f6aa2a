#pragma once
// Options that all commands share which ask a graph.
#include <string>
#include <vector>

#include "cli/render/result_writer.h"
#include "cli/session/session.h"

namespace CLI {
class App;
}

namespace clew::cli {

struct SessionArguments {
  std::string graph;
  std::string mode;  ///< Empty: a table for a terminal, JSON lines for anything else.
  std::string timeout;
  std::string max_rows;
  std::string max_memory;
  std::vector<std::string> parameters;  ///< NAME=VALUE
  bool read_only = false;
};

void add_session_options(CLI::App& command, SessionArguments& arguments);

Mode mode_of(const SessionArguments& arguments);

/// Whom standard output is for.
Reader reader_of_output();

/// Opens the graph with the limits and parameters asked for. Throws std::runtime_error where an argument can't be understood.
std::unique_ptr<Session> open_session(const SessionArguments& arguments);

/// "since=1991" or "name=Aliyev": a literal of Cypher, or else a text as it stands.
void set_parameter(query::Parameters& parameters, std::string_view assignment);

}  // namespace clew::cli
