#pragma once
// The commands and options of the program as plain data, read off their definitions: what completion scripts and the manual page
// are made from, so that they can't fall behind.
#include <string>
#include <vector>

namespace CLI {
class App;
}

namespace clew::cli {

struct OptionOutline {
  std::string long_name;   ///< "--format", or empty.
  std::string short_name;  ///< "-o", or empty.
  std::string summary;
  bool takes_value = false;
  std::vector<std::string> choices;  ///< The only values that it takes; empty where they are not listed.
};

struct CommandOutline {
  std::string name;
  std::string summary;
  std::string operands;  ///< As in a synopsis: "GRAPH [FILE...]".
  std::vector<OptionOutline> options;
  std::string footer;  ///< Examples.
};

struct ProgramOutline {
  std::string name;
  std::string summary;
  std::vector<OptionOutline> options;
  std::vector<CommandOutline> commands;
  std::string footer;
};

ProgramOutline outline_of(const CLI::App& program);

/// Scripts to be sourced by bash, placed in a directory of $fpath as _clew for zsh, and in the completions of fish.
std::string bash_completion(const ProgramOutline& program);
std::string zsh_completion(const ProgramOutline& program);
std::string fish_completion(const ProgramOutline& program);

/// A page of section 1, in the macros of man(7).
std::string manual_page(const ProgramOutline& program, const std::string& version);

}  // namespace clew::cli
