// `clew check`: whether a graph's file is sound, every byte of it.
#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>
#include <string>

#include "cli/command.h"
#include "graph/open.h"
#include "graph/store/base.h"

namespace clew::cli {
namespace {

int run_check(const std::string& path) {
  const graph::OpenedGraph opened = graph::open_graph(path, graph::Access::ReadOnly);
  opened.graph.base().verify();
  for (const std::string& issue : opened.issues) fmt::print(stderr, "clew: {}\n", issue);
  fmt::print("{}: sound; {} nodes, {} relationships\n", path, opened.graph.node_count(), opened.graph.relationship_count());
  return opened.issues.empty() ? kFine : kDataError;
}

}  // namespace

void add_check_command(CLI::App& program, Run& run) {
  const auto path = std::make_shared<std::string>();
  CLI::App* command = program.add_subcommand("check", "Verify every checksum and the structure of a graph");
  command->add_option("GRAPH", *path, "The graph")->required();
  command->footer("Example: clew check summit.clew");
  command->callback([path, &run] { run = [path] { return run_check(*path); }; });
}

}  // namespace clew::cli
