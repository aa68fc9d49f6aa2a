#pragma once
// What is typed is asked, and the answer shown.
#include "cli/repl/state.h"
#include "cli/session/run_statement.h"

namespace clew::cli {

/// Runs the statements of a text: shows each answer, in a terminal a page at a time and with a line about it, and remembers it.
/// Stops at the first that fails.
Outcome ask(ReplState& state, const query::Source& source);

/// All of the last answer, whatever is left out elsewhere.
void show_last(const ReplState& state);

/// Writes text for people: in a terminal a page at a time.
void show(const ReplState& state, const std::string& text);

}  // namespace clew::cli
