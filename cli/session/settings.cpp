#include "cli/session/settings.h"

#include <CLI/CLI.hpp>
#include <charconv>
#include <fmt/format.h>
#include <stdexcept>

#include "cli/session/quantity.h"
#include "cli/terminal/terminal.h"
#include "graph/value/error.h"
#include "graph/value/parse_literal.h"

namespace clew::cli {
namespace {

graph::Value literal_or_text(std::string_view text) {
  try {
    return graph::parse_literal(text);
  } catch (const graph::ValueError&) {
    return graph::Value(text);
  }
}

query::Limits limits_of(const SessionArguments& arguments) {
  query::Limits limits;
  if (!arguments.timeout.empty()) limits.time = parse_duration(arguments.timeout);
  if (!arguments.max_rows.empty()) limits.rows = parse_count(arguments.max_rows);
  limits.memory_bytes = arguments.max_memory.empty() ? default_memory_limit() : parse_bytes(arguments.max_memory);
  return limits;
}

}  // namespace

void add_session_options(CLI::App& command, SessionArguments& arguments) {
  std::vector<std::string> modes(mode_names().begin(), mode_names().end());
  command.add_option("--mode", arguments.mode, "Form of answers (default: table on a terminal, else jsonl)")
      ->check(CLI::IsMember(modes));
  command.add_option("-p,--param", arguments.parameters, "A parameter, $NAME in queries; VALUE is a literal, or text")
      ->type_name("NAME=VALUE")
      ->allow_extra_args(false);
  command.add_option("--timeout", arguments.timeout, "End a query after so long: 500ms, 10s, 2m")->type_name("TIME");
  command.add_option("--max-rows", arguments.max_rows, "End a query whose answer has more rows")->type_name("N");
  command
      .add_option("--max-memory", arguments.max_memory, "End a query that needs more: 512MB, 2GB (default: half of the machine's)")
      ->type_name("SIZE");
  command.add_flag("--read-only", arguments.read_only, "Refuse statements that write");
}

Mode mode_of(const SessionArguments& arguments) {
  if (auto mode = mode_named(arguments.mode)) return *mode;
  return is_terminal(Stream::Output) ? Mode::Table : Mode::JsonLines;
}

Reader reader_of_output() {
  if (!is_terminal(Stream::Output)) return {};
  return {.width = terminal_size().columns, .max_rows = {}, .colours = colours_of(Stream::Output)};
}

std::unique_ptr<Session> open_session(const SessionArguments& arguments) {
  query::Parameters parameters;
  for (const std::string& assignment : arguments.parameters) set_parameter(parameters, assignment);
  const query::Limits limits = limits_of(arguments);
  auto session =
      std::make_unique<Session>(arguments.graph, arguments.read_only ? graph::Access::ReadOnly : graph::Access::ReadWrite);
  session->limits = limits;
  session->parameters = std::move(parameters);
  return session;
}

void set_parameter(query::Parameters& parameters, std::string_view assignment) {
  const std::size_t equals = assignment.find('=');
  std::string name(assignment.substr(0, equals));
  if (name.starts_with('$')) name.erase(0, 1);
  if (equals == assignment.npos || name.empty())
    throw std::runtime_error(fmt::format("'{}' is no parameter; write NAME=VALUE", assignment));
  parameters.insert_or_assign(std::move(name), literal_or_text(assignment.substr(equals + 1)));
}

}  // namespace clew::cli
