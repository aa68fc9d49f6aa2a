// `clew stats`: what a graph looks like from afar.
#include <CLI/CLI.hpp>
#include <cstdio>
#include <fmt/format.h>
#include <memory>
#include <string>

#include "cli/command.h"
#include "cli/stats/graph_statistics.h"
#include "graph/algorithm/centrality.h"
#include "graph/open.h"

namespace clew::cli {
namespace {

struct StatsOptions {
  std::string graph;
  std::string format = "text";
  std::size_t most = 10;
};

int run_stats(const StatsOptions& options) {
  const graph::OpenedGraph opened = graph::open_graph(options.graph, graph::Access::ReadOnly);
  const GraphStatistics statistics = statistics_of(opened.graph, options.most);
  std::fputs((options.format == "json" ? to_json(statistics) : to_text(statistics)).c_str(), stdout);
  return kFine;
}

}  // namespace

void add_stats_command(CLI::App& program, Run& run) {
  const auto options = std::make_shared<StatsOptions>();
  CLI::App* command = program.add_subcommand("stats", "Count labels and types, and tell what is central in a graph");
  command->add_option("GRAPH", options->graph, "The graph")->required();
  command->add_option("--format", options->format, "text or json")->check(CLI::IsMember({"text", "json"}))->capture_default_str();
  command->add_option("--most", options->most, "Central nodes that are named")->check(CLI::Range(1U, 1000U))->capture_default_str();
  command->footer(
      fmt::format("Beyond {} entities betweenness is estimated from the shortest paths of {}.\nExample: clew stats summit.clew",
                  graph::kMostExactBetweenness, graph::kBetweennessPivots));
  command->callback([options, &run] { run = [options] { return run_stats(*options); }; });
}

}  // namespace clew::cli
