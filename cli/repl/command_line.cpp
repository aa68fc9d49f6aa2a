#include "cli/repl/command_line.h"

#include <algorithm>
#include <fmt/format.h>
#include <stdexcept>

#include "cli/repl/commands.h"
#include "query/error/near_names.h"

namespace clew::cli {
namespace {

struct Parts {
  std::string_view name;  ///< With its colon.
  std::string_view operand;
};

std::string_view trimmed(std::string_view text) {
  constexpr std::string_view kSpaces = " \t\r\n";
  const std::size_t begin = std::min(text.find_first_not_of(kSpaces), text.size());
  return text.substr(begin, text.find_last_not_of(kSpaces) + 1 - begin);
}

Parts parts_of(std::string_view line) {
  line = trimmed(line);
  const std::size_t end = std::min(line.find_first_of(" \t"), line.size());
  std::string_view name = line.substr(0, end), operand = trimmed(line.substr(end));
  if (name.ends_with(';')) name.remove_suffix(1);
  return {name, operand};
}

const Command* command_named(std::string_view name) {
  for (const Command& command : commands())
    if (std::find(command.names.begin(), command.names.end(), name) != command.names.end()) return &command;
  return nullptr;
}

bool has_step(std::string_view line) {
  return line.find("->") != line.npos || line.find("<-") != line.npos || line.find("--") != line.npos ||
         line.find(" -") != line.npos;
}

}  // namespace

bool is_command(std::string_view line) {
  const Parts parts = parts_of(line);
  return parts.name.starts_with(':') && (command_named(parts.name) || !has_step(line));
}

std::vector<std::string> command_names() {
  std::vector<std::string> names;
  for (const Command& command : commands()) names.emplace_back(command.names.front());
  return names;
}

Outcome run_command(ReplState& state, std::string_view line) {
  const Parts parts = parts_of(line);
  if (const Command* command = command_named(parts.name)) return command->run(state, parts.operand);
  const std::vector<std::string> names = command_names();
  const std::vector<std::string_view> views(names.begin(), names.end());
  const std::string near = query::did_you_mean(parts.name, views);
  throw std::runtime_error(
      fmt::format("there is no command {}; {}", parts.name, near.empty() ? ":help lists those there are" : near));
}

}  // namespace clew::cli
