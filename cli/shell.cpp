// `clew shell`: a conversation with a graph.
#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <iostream>
#include <memory>

#include "cli/command.h"
#include "cli/repl/repl.h"
#include "cli/session/settings.h"
#include "cli/terminal/terminal.h"

namespace clew::cli {

namespace {

int run_shell(const SessionArguments& arguments) {
  const auto session = open_session(arguments);
  const bool interactive = is_terminal(Stream::Input) && is_terminal(Stream::Output);
  History history(interactive ? history_path() : std::filesystem::path());
  ReplState state(*session, history);
  state.mode = mode_of(arguments);
  state.interactive = interactive;
  if (interactive) {
    converse(state);
    return kFine;
  }
  for (const std::string& issue : session->issues()) fmt::print(stderr, "{}\n", issue);
  const Outcome outcome = run_lines(state, std::cin);
  return outcome == Outcome::Fine ? kFine : outcome == Outcome::Failed ? kDataError : kInterrupted;
}

}  // namespace

void add_shell_command(CLI::App& program, Run& run) {
  const auto arguments = std::make_shared<SessionArguments>();
  CLI::App* command = program.add_subcommand("shell", "Converse with a graph (also: clew GRAPH)");
  command->add_option("GRAPH", arguments->graph, "The graph")->required();
  add_session_options(*command, *arguments);
  command->footer(
      "Type walks or Cypher; :help lists the commands. Ctrl-C stops a query, Ctrl-D leaves.\n"
      "From a pipe it reads the same, without prompts, and ends at the first error.\n"
      "Environment: CLEW_PAGER or PAGER shows long answers (empty: none), NO_COLOR switches colours off,\n"
      "XDG_STATE_HOME (default: ~/.local/state) is where the history is kept, in clew/history.\n"
      "Examples:\n"
      "  clew shell summit.clew\n"
      "  clew shell summit.clew --mode markdown < questions.txt");
  command->callback([arguments, &run] { run = [arguments] { return run_shell(*arguments); }; });
}

}  // namespace clew::cli
