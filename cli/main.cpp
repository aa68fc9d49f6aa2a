// The program `clew`: reads the command line, runs one command, and turns failures into a message and an exit code.
#include <CLI/CLI.hpp>
#include <algorithm>
#include <cstdio>
#include <exception>
#include <iostream>
#include <memory>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/first_word.h"
#include "cli/help_formatter.h"

namespace {

using namespace clew::cli;

int run_command(const Run& run) {
  int exit_code = kDataError;
  try {
    exit_code = run();
  } catch (const std::exception& error) {
    std::fprintf(stderr, "clew: %s\n", error.what());
  }
  if (std::cout.flush() && std::fflush(stdout) == 0 && std::ferror(stdout) == 0) return exit_code;
  std::fputs("clew: standard output can't be written; is the disk full?\n", stderr);
  return kDataError;
}

}  // namespace

int main(int argc, char** argv) {
  CLI::App program("Clew turns documents into a graph that you can question.", "clew");
  program.formatter(std::make_shared<HelpFormatter>());
  program.set_version_flag("--version", "clew " CLEW_VERSION);
  program.require_subcommand(1);
  program.footer(
      "Exit codes: 0 fine, 1 a query, a file or the model is wrong, 2 the command line is wrong.\n"
      "'clew COMMAND --help' shows the options of a command with examples.");
  Run run;
  add_build_command(program, run);
  add_check_command(program, run);
  add_completion_command(program, run);
  add_dump_command(program, run);
  add_export_command(program, run);
  add_explain_command(program, run);
  add_facts_command(program, run);
  add_import_command(program, run);
  add_mentions_command(program, run);
  add_openie_command(program, run);
  add_parse_command(program, run);
  add_query_command(program, run);
  add_shell_command(program, run);
  add_stats_command(program, run);
  std::vector<std::string> words = words_of(argc, argv, program);
  if (const std::string wrong = unknown_command(words, program); !wrong.empty()) {
    std::fprintf(stderr, "clew: %s\n", wrong.c_str());
    return kUsageError;
  }
  std::reverse(words.begin(), words.end());  // As CLI11 takes them.
  try {
    program.parse(words);
  } catch (const CLI::ParseError& error) {
    return program.exit(error) == 0 ? kFine : kUsageError;  // prints help, version or what is wrong
  }
  return run_command(run);
}
