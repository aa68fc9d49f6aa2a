// `clew import`: a graph from tables of nodes and relationships.
#include "graph/import/import.h"

#include <CLI/CLI.hpp>
#include <chrono>
#include <cstdio>
#include <fmt/format.h>
#include <memory>
#include <stdexcept>

#include "cli/command.h"
#include "graph/open.h"
#include "graph/store/base.h"

namespace clew::cli {

namespace {

struct ImportArguments {
  std::vector<std::string> nodes;
  std::vector<std::string> relationships;
  std::string output;
  std::string delimiter;
  std::string array_delimiter = ";";
  std::string quote = "\"";
  std::string id_type = "guess";
  bool skip_unknown = false;
  unsigned threads = graph::default_threads();
};

std::vector<std::string> split(const std::string& text, char delimiter) {
  std::vector<std::string> parts;
  for (std::size_t begin = 0; begin <= text.size();) {
    const auto end = std::min(text.find(delimiter, begin), text.size());
    if (end > begin) parts.push_back(text.substr(begin, end - begin));
    begin = end + 1;
  }
  return parts;
}

// LABEL=FILE, LABEL:LABEL=FILE,FILE, or FILE, which has the names of the argument before it.
std::vector<graph::CsvSource> sources(const std::vector<std::string>& arguments, char name_delimiter) {
  std::vector<graph::CsvSource> result;
  std::vector<std::string> names;
  for (const auto& argument : arguments) {
    const auto equals = argument.find('=');
    if (equals != argument.npos) {
      const auto text = argument.substr(0, equals);
      names = name_delimiter == 0 ? std::vector{text} : split(text, name_delimiter);
    }
    auto files = split(equals == argument.npos ? argument : argument.substr(equals + 1), ',');
    if (files.empty()) throw std::runtime_error(fmt::format("'{}' names no file. Write it as NAME=FILE.csv.", argument));
    result.push_back({names, std::move(files)});
  }
  return result;
}

// A character, or the word "tab" or "\t".
char character(const std::string& text, const char* option) {
  if (text.size() == 1) return text[0];
  if (text == "tab" || text == "TAB" || text == "\\t") return '\t';
  throw std::runtime_error(fmt::format("{} takes one character, or tab; not '{}'.", option, text));
}

graph::ImportOptions import_options(const ImportArguments& arguments) {
  graph::ImportOptions options;
  options.nodes = sources(arguments.nodes, ':');
  options.relationships = sources(arguments.relationships, 0);
  if (!arguments.delimiter.empty()) options.delimiter = character(arguments.delimiter, "--delimiter");
  options.array_delimiter = character(arguments.array_delimiter, "--array-delimiter");
  options.quote = character(arguments.quote, "--quote");
  options.id_type = arguments.id_type == "integer"  ? graph::IdType::Integer
                    : arguments.id_type == "string" ? graph::IdType::String
                                                    : graph::IdType::Guess;
  options.unknown_ends = arguments.skip_unknown ? graph::UnknownEnds::Skip : graph::UnknownEnds::Refuse;
  options.threads = arguments.threads;
  return options;
}

int run_import(const ImportArguments& arguments) {
  const auto start = std::chrono::steady_clock::now();
  graph::Builder builder;
  const auto summary = graph::import_csv(import_options(arguments), builder);
  graph::replace_graph(*builder.build(arguments.threads), arguments.output);
  const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
  fmt::print(stderr, "{}: {} nodes, {} relationships in {:.2f} s\n", arguments.output, summary.nodes, summary.relationships,
             taken.count());
  if (summary.skipped > 0) fmt::print(stderr, "{} relationships were left out, for an end that no node has\n", summary.skipped);
  return kFine;
}

}  // namespace

void add_import_command(CLI::App& program, Run& run) {
  const auto arguments = std::make_shared<ImportArguments>();
  CLI::App* command =
      program.add_subcommand("import", "Make a graph of tables: CSV files with headers as Neo4j's admin import takes them");
  command->add_option("--nodes", arguments->nodes, "LABEL=FILE...: nodes; LABEL:LABEL=FILE for several labels")->required();
  command->add_option("--relationships", arguments->relationships, "TYPE=FILE...: relationships between them");
  command->add_option("-o,--output", arguments->output, "The graph to write")->required();
  command->add_option("--delimiter", arguments->delimiter, "Between fields (default: tab, |, ; or comma, the first in the header)");
  command->add_option("--array-delimiter", arguments->array_delimiter, "Between the elements of a list, and between labels")
      ->capture_default_str();
  command->add_option("--quote", arguments->quote, "Around fields that hold delimiters")->capture_default_str();
  command->add_option("--id-type", arguments->id_type, "integer, string, or guess: integer where all ids of a space are")
      ->check(CLI::IsMember({"guess", "integer", "string"}))
      ->capture_default_str();
  command->add_flag("--skip-unknown", arguments->skip_unknown, "Leave out relationships with an end that no node has");
  command->add_option("--threads", arguments->threads, "Threads that read and sort")->check(CLI::Range(1U, 1024U));
  command->footer(
      "A node file begins with a line such as  id:ID(Person),name,born:date,tags:string[]\n"
      "a relationship file with one such as    :START_ID(Person),:END_ID(City),since:int\n"
      "Files after a comma belong to the header of the first: --nodes Person=head.csv,part1.csv,part2.csv\n"
      "Example: clew import --nodes Person=people.csv City=cities.csv --relationships LIVES_IN=homes.csv -o town.clew");
  command->callback([arguments, &run] { run = [arguments] { return run_import(*arguments); }; });
}

}  // namespace clew::cli
