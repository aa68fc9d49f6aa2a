// `clew export`: a graph, or a part of it, as a picture or as a file that other programs read.
#include <CLI/CLI.hpp>
#include <cerrno>
#include <cstring>
#include <filesystem>
#include <fmt/format.h>
#include <fstream>
#include <functional>
#include <iostream>
#include <memory>
#include <optional>
#include <stdexcept>

#include "cli/command.h"
#include "cli/export/around.h"
#include "cli/export/graphviz.h"
#include "cli/export/write_csv.h"
#include "cli/export/write_dot.h"
#include "cli/export/write_graphml.h"
#include "cli/export/write_json.h"
#include "cli/session/evidence_source.h"
#include "cli/session/nodes_named.h"
#include "cli/terminal/terminal.h"
#include "graph/graph_entities.h"
#include "graph/open.h"
#include "query/walk/graph_names.h"

namespace clew::cli {

namespace {

struct ExportArguments {
  std::string graph;
  std::string format;
  std::string output;
  std::string title;
  std::vector<std::string> around;
  std::size_t depth = 1;
  std::size_t limit = 100;
  bool all = false;
};

const std::vector<std::string> kFormats = {"dot", "svg", "png", "json", "csv", "graphml"};

bool is_picture(const std::string& format) {
  return format == "dot" || format == "svg" || format == "png";
}

// That of --format, else what the name of the output ends in.
std::string format_of(const ExportArguments& arguments) {
  if (!arguments.format.empty()) return arguments.format;
  std::string extension = std::filesystem::path(arguments.output).extension().string();
  if (!extension.empty() && std::find(kFormats.begin(), kFormats.end(), extension.substr(1)) != kFormats.end())
    return extension.substr(1);
  throw std::runtime_error(
      fmt::format("which format? Say --format {}, or give -o FILE a name that ends in one of them.", fmt::join(kFormats, "|")));
}

Selection select(const ExportArguments& arguments, const graph::Graph& graph, const graph::Entities& entities) {
  Selection selection = arguments.all ? select_all(graph) : select_statements(graph);
  if (arguments.around.empty()) return selection;
  const query::GraphNames names(graph);
  std::vector<graph::NodeId> starts;
  for (const std::string& name : arguments.around)
    for (graph::NodeId node : nodes_named(name, graph, names)) starts.push_back(node);
  return select_around(starts, arguments.depth, selection, entities);
}

// A drawing of more than the limit is unreadable; what is left out stands in the drawing and on standard error.
std::string picture(const ExportArguments& arguments, const std::string& format, Selection selection,
                    const graph::Entities& entities, const EvidenceOf& evidence) {
  const Cut cut = keep_best_connected(selection, arguments.limit, entities);
  Drawing drawing = make_drawing(selection, cut, entities, evidence);
  drawing.title = arguments.title;
  if (cut.nodes > 0) fmt::print(stderr, "{} (--limit {})\n", drawing.note, arguments.limit);
  if (format == "dot") return write_dot(drawing, Legend::With, Arrangement::Rightwards);
  return draw(drawing, format == "svg" ? Picture::Svg : Picture::Png);
}

void write_data(std::ostream& out, const std::string& format, const Selection& selection, const graph::Entities& entities,
                const EvidenceOf& evidence) {
  if (format == "json") return write_json(out, selection, entities, evidence);
  if (format == "csv") return write_csv(out, selection, entities, evidence);
  if (const std::size_t removed = write_graphml(out, selection, entities, evidence))
    fmt::print(stderr, "{} characters were left out: XML can't hold them\n", removed);
}

// Whatever is wrong with the arguments is found before the file is touched.
void write_to(const std::string& output, const std::function<void(std::ostream&)>& write) {
  if (output.empty() || output == "-") {
    write(std::cout);
    std::cout.flush();
    return;
  }
  std::ofstream file(output, std::ios::binary);
  if (file) write(file);
  if (!file.flush()) throw std::runtime_error(fmt::format("'{}' can't be written: {}", output, std::strerror(errno)));
  if (is_terminal(Stream::Error)) fmt::print(stderr, "wrote {}\n", output);
}

int run_export(const ExportArguments& arguments) {
  const std::string format = format_of(arguments);
  if (format == "png" && arguments.output.empty() && is_terminal(Stream::Output))
    throw std::runtime_error("a picture in PNG is nothing for a terminal; write it to a file with -o FILE");
  const auto opened = graph::open_graph(arguments.graph, graph::Access::ReadOnly);
  const graph::GraphEntities entities(opened.graph);
  const EvidenceOf evidence = evidence_source(opened.graph, entities);
  Selection selection = select(arguments, opened.graph, entities);
  if (is_picture(format)) {
    const std::string text = picture(arguments, format, std::move(selection), entities, evidence);
    write_to(arguments.output, [&](std::ostream& out) { out << text; });
  } else {
    write_to(arguments.output, [&](std::ostream& out) { write_data(out, format, selection, entities, evidence); });
  }
  return kFine;
}

}  // namespace

void add_export_command(CLI::App& program, Run& run) {
  const auto arguments = std::make_shared<ExportArguments>();
  CLI::App* command = program.add_subcommand("export", "Draw a graph, or write it for other programs");
  command->add_option("GRAPH", arguments->graph, "The graph")->required();
  command->add_option("--format", arguments->format, "Pictures: dot, svg, png; data: json, csv, graphml (default: as FILE ends)")
      ->check(CLI::IsMember(kFormats));
  command->add_option("-o,--output", arguments->output, "The file to write (default: standard output)");
  command->add_option("--around", arguments->around, "NAME...: only what lies near these entities")->take_all();
  command->add_option("--depth", arguments->depth, "So many steps from them")->capture_default_str();
  command->add_option("--limit", arguments->limit, "Nodes that a picture shows at most: the best connected")
      ->check(CLI::PositiveNumber)
      ->capture_default_str();
  command->add_option("--title", arguments->title, "Above the picture");
  command->add_flag("--all", arguments->all, "Documents and sentences, too, of a graph made of documents");
  command->footer(
      "Examples:\n"
      "  clew export summit.clew -o summit.svg\n"
      "  clew export summit.clew --around Nakhchivan --depth 2 -o near.png\n"
      "  clew export summit.clew --format csv > statements.csv");
  command->callback([arguments, &run] { run = [arguments] { return run_export(*arguments); }; });
}

}  // namespace clew::cli
