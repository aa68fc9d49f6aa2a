// `clew check`: whether a graph's file is sound, every byte of it.
#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>
#include <string>
#include <vector>

#include "cli/command.h"
#include "graph/error.h"
#include "graph/file/read_file.h"
#include "graph/open.h"
#include "graph/store/base.h"

namespace clew::cli {
namespace {

// Sections whose bytes are not those that were written. Throws FileError where it can't be told where they lie.
std::vector<std::string> damaged_sections(const std::string& path) {
  std::vector<std::string> messages;
  const graph::Image image = graph::map_file(path);
  for (std::size_t i = 0; i < graph::format::kSections; ++i) {
    try {
      image.require(static_cast<graph::format::Section>(i));
    } catch (const graph::FileError& error) {
      messages.emplace_back(error.what());
    }
  }
  return messages;
}

int run_check(const std::string& path) {
  const std::vector<std::string> damaged = damaged_sections(path);
  for (const std::string& message : damaged) fmt::print(stderr, "clew: {}\n", message);
  if (!damaged.empty()) return kDataError;
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
