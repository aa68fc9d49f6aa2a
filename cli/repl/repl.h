#pragma once
// The conversation: lines in, answers out, until the end of the input.
#include "cli/repl/state.h"
#include "cli/session/run_statement.h"

namespace clew::cli {

/// With a person: prompts, history, completion. Errors are shown and forgotten.
void converse(ReplState& state);

/// Lines from a pipe or a file, without prompts. What follows an error is not run.
Outcome run_lines(ReplState& state, std::istream& lines);

}  // namespace clew::cli
