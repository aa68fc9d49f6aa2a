#include "cli/manual/outline.h"

namespace clew::cli {
namespace {

std::string quoted(const std::string& text) {
  std::string result = "'";
  for (char c : text) {
    if (c == '\'' || c == '\\') result += '\\';
    result += c;
  }
  result += '\'';
  return result;
}

std::string line_of(const std::string& program, const std::string& condition, const OptionOutline& option) {
  std::string line = "complete -c " + program + " -n " + quoted(condition);
  if (!option.long_name.empty()) line += " -l " + option.long_name.substr(2);
  if (!option.short_name.empty()) line += " -s " + option.short_name.substr(1);
  if (!option.choices.empty()) {
    std::string words;
    for (const std::string& choice : option.choices) words += (words.empty() ? "" : " ") + choice;
    line += " -x -a " + quoted(words);
  } else if (option.takes_value) {
    line += " -r";
  }
  return line + " -d " + quoted(option.summary) + '\n';
}

}  // namespace

std::string fish_completion(const ProgramOutline& program) {
  std::string text = "# Completion of " + program.name + " for fish; made by '" + program.name + " completion fish'.\n";
  for (const OptionOutline& option : program.options) text += line_of(program.name, "__fish_use_subcommand", option);
  for (const CommandOutline& command : program.commands) {
    text +=
        "complete -c " + program.name + " -n __fish_use_subcommand -a " + command.name + " -d " + quoted(command.summary) + '\n';
    for (const OptionOutline& option : command.options)
      text += line_of(program.name, "__fish_seen_subcommand_from " + command.name, option);
  }
  return text;
}

}  // namespace clew::cli
