// `clew dump`: all of a graph as text, the same for the same graph.
#include "graph/dump.h"

#include <CLI/CLI.hpp>
#include <cstdio>
#include <memory>
#include <string>

#include "cli/command.h"
#include "graph/dump_cypher.h"
#include "graph/open.h"

namespace clew::cli {

void add_dump_command(CLI::App& program, Run& run) {
  const auto path = std::make_shared<std::string>();
  const auto format = std::make_shared<std::string>("cypher");
  CLI::App* command = program.add_subcommand("dump", "Print all of a graph, as Cypher that makes it again or as a list");
  command->add_option("GRAPH", *path, "The graph")->required();
  command
      ->add_option("--format", *format,
                   "cypher: a statement that makes the graph; text: a line for each part of it, with ids and indexes")
      ->check(CLI::IsMember({"cypher", "text"}))
      ->capture_default_str();
  command->footer(
      "Examples:\n"
      "  clew dump summit.clew | clew query copy.clew --create\n"
      "  diff <(clew dump --format text old.clew) <(clew dump --format text new.clew)");
  command->callback([path, format, &run] {
    run = [path, format] {
      const graph::OpenedGraph opened = graph::open_graph(*path, graph::Access::ReadOnly);
      const auto write = [](std::string_view text) { std::fwrite(text.data(), 1, text.size(), stdout); };
      *format == "text" ? graph::dump(opened.graph, write) : graph::dump_cypher(opened.graph, write);
      return kFine;
    };
  });
}

}  // namespace clew::cli
