// `clew dump`: all of a graph as text, a line each, the same for the same graph.
#include "graph/dump.h"

#include <CLI/CLI.hpp>
#include <cstdio>
#include <memory>
#include <string>

#include "cli/command.h"
#include "graph/open.h"

namespace clew::cli {

void add_dump_command(CLI::App& program, Run& run) {
  const auto path = std::make_shared<std::string>();
  CLI::App* command = program.add_subcommand("dump", "Print all nodes and relationships of a graph");
  command->add_option("GRAPH", *path, "The graph")->required();
  command->footer("Example: diff <(clew dump old.clew) <(clew dump new.clew)");
  command->callback([path, &run] {
    run = [path] {
      const graph::OpenedGraph opened = graph::open_graph(*path, graph::Access::ReadOnly);
      graph::dump(opened.graph, [](std::string_view text) { std::fwrite(text.data(), 1, text.size(), stdout); });
      return kFine;
    };
  });
}

}  // namespace clew::cli
