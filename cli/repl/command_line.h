#pragma once
// Lines that begin with a colon: they speak to the shell, not to the graph.
#include <string>
#include <string_view>
#include <vector>

#include "cli/repl/ask.h"

namespace clew::cli {

/// Whether the line is a command, or was meant as one; ":Person -signed-> ?" is a walk.
bool is_command(std::string_view line);

/// Throws std::runtime_error that says what is wrong.
Outcome run_command(ReplState& state, std::string_view line);

/// With their colons.
std::vector<std::string> command_names();

}  // namespace clew::cli
