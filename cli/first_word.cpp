#include "cli/first_word.h"

#include <CLI/CLI.hpp>
#include <algorithm>
#include <filesystem>

#include "query/error/near_names.h"

namespace clew::cli {
namespace {

std::vector<std::string> command_names(const CLI::App& program) {
  std::vector<std::string> names;
  for (const CLI::App* command : program.get_subcommands({})) names.push_back(command->get_name());
  return names;
}

bool is_command_or_option(const std::string& word, const CLI::App& program) {
  const auto names = command_names(program);
  return word.starts_with('-') || std::find(names.begin(), names.end(), word) != names.end();
}

}  // namespace

std::vector<std::string> words_of(int argc, char** argv, const CLI::App& program) {
  std::vector<std::string> words(argv + std::min(argc, 1), argv + argc);
  std::error_code ignored;
  if (!words.empty() && !is_command_or_option(words[0], program) && std::filesystem::is_regular_file(words[0], ignored))
    words.insert(words.begin(), "shell");
  return words;
}

std::string unknown_command(const std::vector<std::string>& words, const CLI::App& program) {
  if (words.empty() || is_command_or_option(words[0], program)) return {};
  const auto names = command_names(program);
  const std::string near = query::did_you_mean(words[0], std::vector<std::string_view>(names.begin(), names.end()));
  return "there is no command and no graph '" + words[0] + "'; " + (near.empty() ? "clew --help lists the commands" : near);
}

}  // namespace clew::cli
