#include "cli/manual/outline.h"

namespace clew::cli {
namespace {

// For text between single quotes within a description of _arguments.
std::string escape(const std::string& text) {
  std::string escaped;
  for (char c : text) {
    if (c == '\'')
      escaped += "'\\''";
    else if (c == '[' || c == ']' || c == ':' || c == '\\')
      (escaped += '\\') += c;
    else
      escaped += c;
  }
  return escaped;
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

std::string specification(const std::string& name, const OptionOutline& option) {
  std::string text = "'*" + name + '[' + escape(option.summary) + ']';
  if (option.takes_value) text += option.choices.empty() ? ":value:_files" : ":value:(" + joined(option.choices) + ')';
  return text + "'";
}

std::string specifications(const std::vector<OptionOutline>& options, const std::string& indent) {
  std::string text;
  for (const OptionOutline& option : options)
    for (const std::string& name : {option.long_name, option.short_name})
      if (!name.empty()) text += " \\\n" + indent + specification(name, option);
  return text;
}

}  // namespace

std::string zsh_completion(const ProgramOutline& program) {
  std::string commands, cases;
  for (const CommandOutline& command : program.commands) {
    commands += "    '" + command.name + ':' + escape(command.summary) + "'\n";
    cases += "    " + command.name + ") _arguments" + specifications(command.options, "      ") + " \\\n      '*:file:_files' ;;\n";
  }
  return "#compdef " + program.name + "\n# Completion of " + program.name + " for zsh; made by '" + program.name +
         " completion zsh'.\n"
         "local -a commands\n"
         "commands=(\n" +
         commands +
         ")\n"
         "if (( CURRENT == 2 )); then\n"
         "  _describe command commands\n"
         "  _arguments" +
         specifications(program.options, "    ") +
         "\n"
         "  _files\n"
         "else\n"
         "  local command=$words[2]\n"
         "  shift words\n"
         "  (( CURRENT-- ))\n"
         "  case $command in\n" +
         cases +
         "  esac\n"
         "fi\n";
}

}  // namespace clew::cli
