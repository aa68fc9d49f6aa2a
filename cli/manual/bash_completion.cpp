#include "cli/manual/outline.h"

namespace clew::cli {
namespace {

std::string names_of(const std::vector<OptionOutline>& options) {
  std::string words;
  for (const OptionOutline& option : options)
    for (const std::string& name : {option.long_name, option.short_name})
      if (!name.empty()) words += (words.empty() ? "" : " ") + name;
  return words;
}

std::string joined(const std::vector<std::string>& words) {
  std::string text;
  for (const std::string& word : words) text += (text.empty() ? "" : " ") + word;
  return text;
}

// "--format|-f) values": what may follow the options that take one of a list.
std::string cases_of_values(const std::vector<OptionOutline>& options) {
  std::string cases;
  for (const OptionOutline& option : options) {
    if (option.choices.empty()) continue;
    std::string pattern =
        option.long_name + (!option.long_name.empty() && !option.short_name.empty() ? "|" : "") + option.short_name;
    cases += "        " + pattern + ") mapfile -t COMPREPLY < <(compgen -W \"" + joined(option.choices) +
             "\" -- \"$word\"); return ;;\n";
  }
  return cases;
}

}  // namespace

std::string bash_completion(const ProgramOutline& program) {
  std::string commands, cases;
  for (const CommandOutline& command : program.commands) {
    commands += (commands.empty() ? "" : " ") + command.name;
    cases += "    " + command.name + ")\n";
    if (std::string values = cases_of_values(command.options); !values.empty())
      cases += "      case $before in\n" + values + "      esac\n";
    cases += "      options=\"" + names_of(command.options) + "\" ;;\n";
  }
  std::string function = "_" + program.name;
  return "# Completion of " + program.name + " for bash; made by '" + program.name + " completion bash'.\n" + function +
         "() {\n"
         "  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} options=\"\"\n"
         "  if [ \"$COMP_CWORD\" -eq 1 ]; then\n"
         "    mapfile -t COMPREPLY < <(compgen -W \"" +
         commands + ' ' + names_of(program.options) +
         "\" -- \"$word\"; compgen -f -- \"$word\")\n"
         "    return\n"
         "  fi\n"
         "  case ${COMP_WORDS[1]} in\n" +
         cases +
         "  esac\n"
         "  case $word in\n"
         "    -*) mapfile -t COMPREPLY < <(compgen -W \"$options\" -- \"$word\") ;;\n"
         "    *) mapfile -t COMPREPLY < <(compgen -f -- \"$word\") ;;\n"
         "  esac\n"
         "}\n"
         "complete -o filenames -F " +
         function + ' ' + program.name + '\n';
}

}  // namespace clew::cli
