#include "cli/repl/commands.h"
#include "cli/session/read_text.h"

namespace clew::cli {

Outcome read_statements(ReplState& state, std::string_view operand) {
  const Text text = read_text_file(std::string(operand));
  return ask(state, {text.name, text.text});
}

}  // namespace clew::cli
