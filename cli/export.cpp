// `clew export`: a graph, or a part of it, as a picture or as a file that other programs read.
#include <CLI/CLI.hpp>
#include <memory>
#include <stdexcept>

#include "cli/command.h"
#include "cli/export/around.h"
#include "cli/export/export_selection.h"
#include "cli/session/evidence_source.h"
#include "cli/session/interrupt.h"
#include "cli/session/nodes_named.h"
#include "cli/session/report.h"
#include "cli/session/select_answer.h"
#include "query/evaluate/stopped.h"

namespace clew::cli {

namespace {

struct ExportArguments {
  std::string graph;
  ExportOptions options;
  std::string query;
  std::vector<std::string> around;
  std::size_t depth = 1;
  bool all = false;
};

Selection select_near(const ExportArguments& arguments, const Selection& within, const Session& session) {
  std::vector<graph::NodeId> starts;
  for (const std::string& name : arguments.around)
    for (graph::NodeId node : nodes_named(name, session.graph(), session.names())) starts.push_back(node);
  return select_around(starts, arguments.depth, within, session.entities());
}

Selection select(const ExportArguments& arguments, Session& session) {
  if (!arguments.query.empty()) {
    InterruptScope interrupt;
    Selection selection = select_answer(session, arguments.query, interrupt.token());
    if (selection.nodes.empty())
      throw std::runtime_error("the answer holds nothing to export; return nodes, relationships or paths (RETURN *)");
    return selection;
  }
  Selection selection = arguments.all ? select_all(session.graph()) : select_statements(session.graph());
  return arguments.around.empty() ? selection : select_near(arguments, selection, session);
}

int run_export(const ExportArguments& arguments) {
  format_of(arguments.options);
  Session session(arguments.graph, graph::Access::ReadOnly);
  try {
    Selection selection = select(arguments, session);
    export_selection(arguments.options, std::move(selection), session.entities(),
                     evidence_source(session.graph(), session.entities()));
    return kFine;
  } catch (const query::QueryException& exception) {
    Reporter(ReportForm::Text).error(exception.error(), {"", arguments.query});
    return kDataError;
  } catch (const query::Stopped&) {
    return kInterrupted;
  }
}

}  // namespace

void add_export_command(CLI::App& program, Run& run) {
  const auto arguments = std::make_shared<ExportArguments>();
  CLI::App* command = program.add_subcommand("export", "Draw a graph, or write it for other programs");
  const auto formats = export_formats();
  command->add_option("GRAPH", arguments->graph, "The graph")->required();
  command
      ->add_option("--format", arguments->options.format,
                   "Pictures: dot, svg, png; data: json, csv, graphml (default: as FILE ends)")
      ->check(CLI::IsMember(std::vector<std::string>(formats.begin(), formats.end())));
  command->add_option("-o,--output", arguments->options.output, "The file to write (default: standard output)")->type_name("FILE");
  command->add_option("-c,--command", arguments->query, "Only what the answer to a query holds, or what a walk passes")
      ->type_name("TEXT");
  command->add_option("--around", arguments->around, "Only what lies near an entity, or several")
      ->type_name("NAME")
      ->allow_extra_args(false)
      ->excludes("--command");
  command->add_option("--depth", arguments->depth, "So many steps from it")->type_name("N")->capture_default_str();
  command->add_option("--limit", arguments->options.limit, "Nodes that a picture shows at most: the best connected")
      ->check(CLI::PositiveNumber)
      ->type_name("N")
      ->capture_default_str();
  command->add_option("--title", arguments->options.title, "Above the picture")->type_name("TEXT");
  command->add_flag("--all", arguments->all, "Documents and sentences, too, of a graph made of documents");
  command->footer(
      "Examples:\n"
      "  clew export summit.clew -o summit.svg\n"
      "  clew export summit.clew --around Nakhchivan --depth 2 -o near.png\n"
      "  clew export summit.clew -c '? -signed-> :Agreement' -o signed.svg\n"
      "  clew export summit.clew --format csv > statements.csv");
  command->callback([arguments, &run] { run = [arguments] { return run_export(*arguments); }; });
}

}  // namespace clew::cli
