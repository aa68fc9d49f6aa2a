// `clew completion`: scripts that let a shell complete commands and options, and the manual page.
#include <CLI/CLI.hpp>
#include <cstdio>
#include <memory>
#include <string>

#include "cli/command.h"
#include "cli/manual/outline.h"

namespace clew::cli {

namespace {

std::string text_of(const ProgramOutline& outline, const std::string& form) {
  if (form == "bash") return bash_completion(outline);
  if (form == "zsh") return zsh_completion(outline);
  if (form == "fish") return fish_completion(outline);
  return manual_page(outline, CLEW_VERSION);
}

}  // namespace

void add_completion_command(CLI::App& program, Run& run) {
  const auto form = std::make_shared<std::string>();
  CLI::App* command =
      program.add_subcommand("completion", "Print a script that completes commands and options, or the manual page");
  command->add_option("FORM", *form, "The shell, or man for the page")
      ->required()
      ->check(CLI::IsMember({"bash", "zsh", "fish", "man"}));
  command->footer(
      "Examples:\n"
      "  clew completion bash > ~/.local/share/bash-completion/completions/clew\n"
      "  clew completion zsh > ~/.zfunc/_clew          # with ~/.zfunc in $fpath\n"
      "  clew completion fish > ~/.config/fish/completions/clew.fish\n"
      "  clew completion man | man -l -");
  command->callback([form, &program, &run] {
    run = [form, &program] {
      std::fputs(text_of(outline_of(program), *form).c_str(), stdout);
      return kFine;
    };
  });
}

}  // namespace clew::cli
