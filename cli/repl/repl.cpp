#include "cli/repl/repl.h"

#include <csignal>
#include <filesystem>
#include <fmt/format.h>
#include <iostream>

#include "cli/repl/command_line.h"
#include "cli/repl/help_text.h"
#include "cli/repl/schema_text.h"
#include "cli/repl/typed_text.h"
#include "cli/repl/vocabulary.h"
#include "cli/shell/line_editor.h"
#include "cli/terminal/text_width.h"

namespace clew::cli {
namespace {

constexpr std::size_t kPromptColumns = 20;

Outcome run(ReplState& state, const std::string& text) {
  try {
    return is_command(text) ? run_command(state, text) : ask(state, {"", text});
  } catch (const query::QueryException& exception) {
    state.reporter.error(exception.error(), {"", text});
  } catch (const std::exception& exception) {
    state.reporter.failure(exception.what());
  }
  return Outcome::Failed;
}

// "summit> ", and "   ...> " of the same width for the lines that follow.
struct Prompts {
  explicit Prompts(const ReplState& state) {
    const std::string name = shorten(visible(std::filesystem::path(state.session.path()).stem().string()), kPromptColumns);
    const std::size_t width = columns(name);
    first = name + "> ";
    next = std::string(width > 3 ? width - 3 : 0, ' ') + std::string(std::min<std::size_t>(width, 3), '.') + "> ";
  }
  std::string first, next;
};

// A word on what the graph holds, and a question to begin with: about the entity of which most is said.
void greet(const ReplState& state, const Vocabulary& words) {
  const Colours colours = colours_of(state);
  fmt::print("{}: {}\n", state.session.path(), size_text(state.session.graph()));
  const auto names = words.names("");
  std::string example = names.empty() ? "MATCH (n) RETURN n LIMIT 5;" : '"' + names.front() + "\" -> ?";
  if (!names.empty() && names.front().find_first_of("-<>?:;|\"") == std::string::npos) example = names.front() + " -> ?";
  fmt::print("{}\n", paint(fmt::format("Try  {}   :help helps, Ctrl-D leaves.", example), Tone::Quiet, colours));
  for (const std::string& issue : state.session.issues()) fmt::print("{}\n", issue);
}

// Shared with the editor's completer, and renewed when the graph's names change.
Vocabulary words_of(const ReplState& state) {
  Vocabulary words = vocabulary_of(state.session);
  words.commands = command_names();
  return words;
}

std::string without_last_break(std::string text) {
  while (text.ends_with('\n')) text.pop_back();
  return text;
}

}  // namespace

void converse(ReplState& state) {
  std::signal(SIGINT, SIG_IGN);  // Queries listen to it while they run; nothing else ends the program.
  Vocabulary words = words_of(state);
  greet(state, words);
  LineEditor editor(state.history, [&words](std::string_view head) { return complete(head, words); });
  const Prompts prompts(state);
  TypedText typed(TypedText::EmptyLine::RunsIt);
  while (!state.quit) {
    const Line line = editor.read(typed.pending().empty() ? prompts.first : prompts.next, typed.pending());
    if (line.end == LineEnd::Interrupted) {
      typed.clear();
      continue;
    }
    const auto text = line.end == LineEnd::EndOfInput ? typed.finish() : typed.add(line.text);
    if (line.end == LineEnd::EndOfInput) fmt::print("\n");
    if (text) {
      const std::string entry = without_last_break(*text);
      if (state.history.add(entry)) editor.remember(entry);
      run(state, *text);
      if (std::exchange(state.names_changed, false)) words = words_of(state);
    }
    if (line.end == LineEnd::EndOfInput) return;
  }
}

Outcome run_lines(ReplState& state, std::istream& lines) {
  TypedText typed(TypedText::EmptyLine::IsPartOfIt);
  std::string line;
  while (!state.quit) {
    const bool more = bool(std::getline(lines, line));
    const auto text = more ? typed.add(line) : typed.finish();
    const Outcome outcome = text ? run(state, *text) : Outcome::Fine;
    if (outcome != Outcome::Fine) return outcome;
    if (!more) break;
  }
  return Outcome::Fine;
}

}  // namespace clew::cli
