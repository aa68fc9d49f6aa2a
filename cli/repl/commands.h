#pragma once
// The commands of the shell, each with what :help says of it.
#include <span>
#include <string_view>
#include <vector>

#include "cli/repl/ask.h"

namespace clew::cli {

struct Command {
  std::vector<std::string_view> names;  ///< With their colon; the first is the one that is shown.
  std::string_view operand;             ///< As in a synopsis; may be empty.
  std::string_view help;
  /// Throws std::runtime_error that says what is wrong.
  Outcome (*run)(ReplState& state, std::string_view operand);
};

std::span<const Command> commands();

// Those that take more than a few lines:

/// The Cypher that a walk means: of the operand, or of the last walk.
Outcome show_cypher(ReplState& state, std::string_view operand);
/// What a name means: the entities, their other names, what is said of them.
Outcome find_name(ReplState& state, std::string_view operand);
/// NAME = EXPRESSION, NAME, or nothing to list them.
Outcome set_parameter(ReplState& state, std::string_view operand);
/// The last answer into a file: rows, or a picture of what they hold.
Outcome save_answer(ReplState& state, std::string_view operand);
/// Runs the statements of a file.
Outcome read_statements(ReplState& state, std::string_view operand);

}  // namespace clew::cli
