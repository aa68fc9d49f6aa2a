#include "cli/manual/outline.h"

namespace clew::cli {
namespace {

// Backslashes and dashes mean something to roff, as do dots and quotes at the start of a line.
std::string escape(const std::string& text) {
  std::string escaped;
  bool line_start = true;
  for (char c : text) {
    if (line_start && (c == '.' || c == '\'')) escaped += "\\&";
    if (c == '\\')
      escaped += "\\e";
    else if (c == '-')
      escaped += "\\-";
    else
      escaped += c;
    line_start = c == '\n';
  }
  return escaped;
}

std::string capitals(std::string text) {
  for (char& c : text)
    if (c >= 'a' && c <= 'z') c = char(c - 'a' + 'A');
  return text;
}

std::string entry(const OptionOutline& option) {
  std::string names = option.long_name;
  if (!option.short_name.empty()) names = option.short_name + (names.empty() ? "" : ", " + names);
  std::string choices;
  for (const std::string& choice : option.choices) choices += (choices.empty() ? "" : "|") + choice;
  std::string value = !option.takes_value ? "" : choices.empty() ? " VALUE" : ' ' + choices;
  return ".TP\n.B " + escape(names) + escape(value) + '\n' + escape(option.summary) + '\n';
}

// As it stands, line by line.
std::string examples(const std::string& footer) {
  return footer.empty() ? "" : ".PP\n.nf\n" + escape(footer) + "\n.fi\n";
}

}  // namespace

std::string manual_page(const ProgramOutline& program, const std::string& version) {
  std::string page = ".TH " + capitals(program.name) + " 1 \"\" \"" + program.name + ' ' + version +
                     "\" \"User commands\"\n.SH NAME\n" + program.name + " \\- " + escape(program.summary) + "\n.SH SYNOPSIS\n.B " +
                     program.name + "\n.I COMMAND\n[\\fIOPTIONS\\fR] [\\fIFILES\\fR]\n.SH OPTIONS\n";
  for (const OptionOutline& option : program.options) page += entry(option);
  page += ".SH COMMANDS\n";
  for (const CommandOutline& command : program.commands) {
    page += ".SS " + program.name + ' ' + command.name + ' ' + escape(command.operands) + '\n' + escape(command.summary) + '\n';
    for (const OptionOutline& option : command.options)
      if (option.long_name != "--help") page += entry(option);
    page += examples(command.footer);
  }
  return page + ".SH EXIT STATUS\n" + examples(program.footer);
}

}  // namespace clew::cli
