#pragma once
// The commands of the program: each file adds one to the command line.

#include <functional>

namespace CLI {
class App;
}

namespace clew::cli {

/// How the program ends.
enum ExitCode : int {
  kFine = 0,
  kDataError = 1,      // a query, a file or the model is wrong; standard error says what
  kUsageError = 2,     // the command line is wrong
  kInterrupted = 130,  // Ctrl-C stopped it
};

/// The chosen command, ready to run; returns the exit code. Exceptions that leave it are data errors.
using Run = std::function<int()>;

// Each declares a command with its options and examples; when the user chooses it, it is put into `run`, which outlives `program`.
void add_build_command(CLI::App& program, Run& run);
void add_check_command(CLI::App& program, Run& run);
void add_completion_command(CLI::App& program, Run& run);
void add_dump_command(CLI::App& program, Run& run);
void add_export_command(CLI::App& program, Run& run);
void add_explain_command(CLI::App& program, Run& run);
void add_facts_command(CLI::App& program, Run& run);
void add_import_command(CLI::App& program, Run& run);
void add_mentions_command(CLI::App& program, Run& run);
void add_openie_command(CLI::App& program, Run& run);
void add_parse_command(CLI::App& program, Run& run);
void add_query_command(CLI::App& program, Run& run);
void add_shell_command(CLI::App& program, Run& run);
void add_stats_command(CLI::App& program, Run& run);

}  // namespace clew::cli
