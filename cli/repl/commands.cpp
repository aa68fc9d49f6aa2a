#include "cli/repl/commands.h"

#include <fmt/format.h>
#include <stdexcept>

#include "cli/repl/help_text.h"
#include "cli/repl/schema_text.h"
#include "cli/session/quantity.h"
#include "cli/session/settings.h"

namespace clew::cli {
namespace {

bool is_off(std::string_view operand) {
  return operand == "off" || operand == "none";
}

Outcome say(const ReplState& state, const std::string& text) {
  show(state, text + '\n');
  return Outcome::Fine;
}

Outcome help(ReplState& state, std::string_view topic) {
  show(state, help_text(topic, colours_of(state)));
  return Outcome::Fine;
}

Outcome schema(ReplState& state, std::string_view) {
  show(state, schema_text(state.session.graph(), state.interactive ? reader_of_output() : Reader()));
  return Outcome::Fine;
}

Outcome set_mode(ReplState& state, std::string_view operand) {
  if (operand.empty())
    return say(state, fmt::format("{} (there are {})", mode_names()[std::size_t(state.mode)], fmt::join(mode_names(), ", ")));
  const auto mode = mode_named(operand);
  if (!mode) throw std::runtime_error(fmt::format("there is no mode {}; write {}", operand, fmt::join(mode_names(), ", ")));
  state.mode = *mode;
  return Outcome::Fine;
}

Outcome set_shown_rows(ReplState& state, std::string_view operand) {
  if (operand.empty()) return say(state, count_text(state.shown_rows, "row"));
  state.shown_rows = is_off(operand) ? std::size_t(-1) : std::max<std::size_t>(parse_count(operand), 1);
  return Outcome::Fine;
}

Outcome set_timeout(ReplState& state, std::string_view operand) {
  auto& time = state.session.limits.time;
  if (operand.empty()) return say(state, time ? duration_text(*time) : "off");
  time.reset();
  if (!is_off(operand)) time = parse_duration(operand);
  return Outcome::Fine;
}

Outcome set_memory(ReplState& state, std::string_view operand) {
  auto& memory = state.session.limits.memory_bytes;
  if (operand.empty()) return say(state, memory ? bytes_text(*memory) : "off");
  memory.reset();
  if (!is_off(operand)) memory = parse_bytes(operand);
  return Outcome::Fine;
}

Outcome last(ReplState& state, std::string_view) {
  if (state.last.empty()) throw std::runtime_error("nothing has been answered yet");
  show_last(state);
  return Outcome::Fine;
}

Outcome list_history(ReplState& state, std::string_view) {
  std::string text;
  for (const std::string& entry : state.history.entries()) text += entry + '\n';
  show(state, text);
  return Outcome::Fine;
}

Outcome quit(ReplState& state, std::string_view) {
  state.quit = true;
  return Outcome::Fine;
}

}  // namespace

std::span<const Command> commands() {
  static const std::vector<Command> kCommands = {
      {{":help", ":h", ":?"}, "[walks|cypher|keys]", "this, or more about a topic", help},
      {{":schema"}, "", "labels, types and properties that the graph has", schema},
      {{":find"}, "NAME", "the entities that a name means, and their other names", find_name},
      {{":cypher"}, "[WALK]", "the Cypher that a walk means; without one, of the last walk", show_cypher},
      {{":last"}, "", "all of the last answer", last},
      {{":save"}, "FILE", "the last answer, as FILE ends: csv tsv json jsonl md txt, or drawn: svg png dot graphml", save_answer},
      {{":mode"}, "[MODE]", "the form of answers: table, line, csv, tsv, json, jsonl, markdown", set_mode},
      {{":limit"}, "[N|off]", "rows that a table shows", set_shown_rows},
      {{":timeout"}, "[TIME|off]", "ends a query after so long: 500ms, 10s, 2m", set_timeout},
      {{":memory"}, "[SIZE|off]", "ends a query that needs more: 512MB, 2GB", set_memory},
      {{":param", ":params"}, "[NAME [= EXPRESSION]]", "sets, shows or lists parameters: $NAME in queries", set_parameter},
      {{":read"}, "FILE", "runs the statements of a file", read_statements},
      {{":history"}, "", "what was typed before", list_history},
      {{":quit", ":q", ":exit"}, "", "leaves; so does Ctrl-D", quit},
  };
  return kCommands;
}

}  // namespace clew::cli
