// `clew query`: the statements of a text, run one after the other, their answers on standard output.
#include <CLI/CLI.hpp>
#include <filesystem>
#include <fmt/format.h>
#include <iostream>
#include <memory>

#include "cli/command.h"
#include "cli/session/quantity.h"
#include "cli/session/read_text.h"
#include "cli/session/run_statement.h"
#include "cli/session/settings.h"
#include "cli/terminal/terminal.h"
#include "graph/open.h"
#include "graph/store/base.h"

namespace clew::cli {

namespace {

struct QueryArguments {
  SessionArguments session;
  std::vector<std::string> texts;
  std::vector<std::string> files;
  std::vector<std::string> more_files;
  bool keep_going = false;
  bool create = false;
  std::string errors = "text";
};

Text read_file(const std::string& path) {
  return path == "-" ? read_text(std::cin, "standard input") : read_text_file(path);
}

std::vector<Text> read_texts(const QueryArguments& arguments) {
  std::vector<Text> texts;
  for (const std::string& text : arguments.texts) texts.push_back({"", text});
  for (const auto* files : {&arguments.files, &arguments.more_files})
    for (const std::string& path : *files) texts.push_back(read_file(path));
  if (!texts.empty()) return texts;
  if (is_terminal(Stream::Input))
    fmt::print(stderr, "Type statements; Ctrl-D on a line of its own runs them. (clew shell {} is made for typing.)\n",
               arguments.session.graph);
  texts.push_back(read_file("-"));
  return texts;
}

// To a terminal, what is not in the rows: how many there are, what was left out, what changed.
void write_footer(const Answer& answer, const ResultWriter& writer) {
  if (!is_terminal(Stream::Error)) return;
  const std::string words = answer_text(answer, writer.left_out());
  fmt::print(stderr, "{}\n", paint('(' + words + ')', Tone::Quiet, colours_of(Stream::Error)));
}

int run_query(const QueryArguments& arguments) {
  if (arguments.create && !std::filesystem::exists(arguments.session.graph))
    graph::replace_graph(graph::Graph().base(), arguments.session.graph);
  const auto session = open_session(arguments.session);
  const std::vector<Text> texts = read_texts(arguments);
  const Reporter reporter(arguments.errors == "json" ? ReportForm::Json : ReportForm::Text);
  for (const std::string& issue : session->issues()) fmt::print(stderr, "{}\n", issue);
  const auto writer = make_writer(mode_of(arguments.session), std::cout, session->entities(), reader_of_output());
  const auto footer = [&](const Answer& answer) { write_footer(answer, *writer); };
  const OnError on_error = arguments.keep_going ? OnError::KeepGoing : OnError::Stop;
  int exit_code = kFine;
  for (const Text& text : texts) {
    const Outcome outcome = run_text(*session, {text.name, text.text}, *writer, reporter, on_error, footer);
    if (outcome == Outcome::Interrupted) return kInterrupted;
    if (outcome == Outcome::Failed) exit_code = kDataError;
    if (exit_code != kFine && !arguments.keep_going) break;
  }
  return exit_code;
}

}  // namespace

void add_query_command(CLI::App& program, Run& run) {
  const auto arguments = std::make_shared<QueryArguments>();
  CLI::App* command = program.add_subcommand("query", "Ask a graph questions: in Cypher, or as walks");
  command->add_option("GRAPH", arguments->session.graph, "The graph")->required();
  command->add_option("FILE", arguments->more_files,
                      "Files of statements; - is standard input, which is read where there are none");
  command->add_option("-c,--command", arguments->texts, "Statements, before those of files")
      ->type_name("TEXT")
      ->allow_extra_args(false);
  command->add_option("-f,--file", arguments->files, "The same as FILE")->type_name("FILE")->allow_extra_args(false);
  add_session_options(*command, arguments->session);
  command->add_flag("--create", arguments->create, "Begin with an empty graph where there is none yet");
  command->add_flag("--keep-going", arguments->keep_going, "Go on after an error; the exit code is 1 all the same");
  command->add_option("--errors", arguments->errors, "Form of errors and notices on standard error")
      ->check(CLI::IsMember({"text", "json"}))
      ->capture_default_str();
  command->footer(
      "A statement ends at a semicolon, a walk at the end of its line. Answers go to standard output, all else to standard error.\n"
      "Exit codes: 0 fine, 1 a statement failed (what follows it is not run, except with --keep-going), 2 the command line is "
      "wrong,\n"
      "130 stopped by Ctrl-C.\n"
      "Examples:\n"
      "  clew query summit.clew -c 'Aliyev -signed-> ?'\n"
      "  clew query summit.clew -c 'MATCH (p:Person)-[r:SIGN]->(a) RETURN p.name, a.name, evidence(r)' --mode csv\n"
      "  clew query summit.clew -p name=Nakhchivan -f questions.cypher > answers.jsonl\n"
      "  echo 'MATCH (n) RETURN count(n)' | clew query summit.clew");
  command->callback([arguments, &run] { run = [arguments] { return run_query(*arguments); }; });
}

}  // namespace clew::cli
