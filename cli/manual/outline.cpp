#include "cli/manual/outline.h"

#include <CLI/CLI.hpp>

namespace clew::cli {
namespace {

// CLI11 describes the values that IsMember allows as "{a,b,c}".
std::vector<std::string> choices_of(const std::string& type) {
  std::size_t begin = type.find('{'), end = type.find('}');
  std::vector<std::string> choices;
  if (begin == std::string::npos || end == std::string::npos) return choices;
  std::string list = type.substr(begin + 1, end - begin - 1);
  for (std::size_t comma; (comma = list.find(',')) != std::string::npos; list.erase(0, comma + 1))
    choices.push_back(list.substr(0, comma));
  choices.push_back(list);
  return choices;
}

OptionOutline outline_of(const CLI::Option& option) {
  OptionOutline outline;
  if (!option.get_lnames().empty()) outline.long_name = "--" + option.get_lnames().front();
  if (!option.get_snames().empty()) outline.short_name = "-" + option.get_snames().front();
  outline.summary = option.get_description();
  outline.takes_value = option.get_items_expected_max() > 0;
  outline.choices = choices_of(option.get_type_name());
  return outline;
}

bool takes_several(const CLI::Option& operand) {
  return operand.get_items_expected_max() > 1;
}

std::vector<OptionOutline> options_of(const CLI::App& app) {
  std::vector<OptionOutline> options;
  for (const CLI::Option* option : app.get_options())
    if (option->nonpositional()) options.push_back(outline_of(*option));
  return options;
}

std::string operands_of(const CLI::App& command) {
  std::string operands;
  for (const CLI::Option* operand : command.get_options()) {
    if (!operand->get_positional()) continue;
    std::string word = operand->get_name(true) + (takes_several(*operand) ? "..." : "");
    if (!operand->get_required()) word = '[' + word + ']';
    operands += (operands.empty() ? "" : " ") + word;
  }
  return operands;
}

}  // namespace

ProgramOutline outline_of(const CLI::App& program) {
  ProgramOutline outline{program.get_name(), program.get_description(), options_of(program), {}, program.get_footer()};
  for (const CLI::App* command : program.get_subcommands({}))
    outline.commands.push_back(
        {command->get_name(), command->get_description(), operands_of(*command), options_of(*command), command->get_footer()});
  return outline;
}

}  // namespace clew::cli
