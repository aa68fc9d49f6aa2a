// tck [--list] [--filter TEXT] [--plain] DIR: runs the scenarios of the openCypher TCK under DIR.
#include <cstdio>
#include <cstring>
#include <iostream>

#include "tests/tck/clew_engine.h"
#include "tests/tck/run_features.h"

namespace {

struct Arguments {
  clew::tck::Selection selection;
  std::string folder;
  clew::query::PlanOptions plan;
};

constexpr const char* kUsage =
    "usage: tck [--list] [--filter TEXT] [--plain] DIR\n"
    "Runs every scenario of the feature files under DIR. Exit code 0 where none failed.\n"
    "--list names the scenarios, --filter takes those that have TEXT in their path or name, --plain leaves out what improves "
    "plans.\n";

bool read(int argc, char** argv, Arguments& arguments) {
  for (int i = 1; i < argc; ++i) {
    const bool more = i + 1 < argc;
    if (std::strcmp(argv[i], "--list") == 0)
      arguments.selection.list = true;
    else if (std::strcmp(argv[i], "--filter") == 0 && more)
      arguments.selection.filter = argv[++i];
    else if (std::strcmp(argv[i], "--plain") == 0)
      arguments.plan = {.seek = false, .merge_matches = false, .count = false, .order_pattern = false};
    else if (arguments.folder.empty() && argv[i][0] != '-')
      arguments.folder = argv[i];
    else
      return false;
  }
  return !arguments.folder.empty();
}

}  // namespace

int main(int argc, char** argv) {
  Arguments arguments;
  try {
    if (!read(argc, argv, arguments)) {
      std::fputs(kUsage, stderr);
      return 2;
    }
    const clew::tck::Tally tally = clew::tck::run_features(
        arguments.folder, arguments.selection, [&] { return clew::tck::make_clew_engine(arguments.plan); }, std::cout);
    if (arguments.selection.list) return 0;
    std::cout << tally.passed << " passed, " << tally.failed << " failed, " << tally.skipped << " skipped\n";
    return tally.failed == 0 ? 0 : 1;
  } catch (const std::exception& error) {
    std::cerr << "tck: " << error.what() << '\n';
    return 2;
  }
}
