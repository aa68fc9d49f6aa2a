// `clew mentions`: who is who in a document, a line of JSON each: chains of the places that speak of one thing.
#include <CLI/CLI.hpp>
#include <cstdio>
#include <fmt/format.h>
#include <memory>
#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/model_directory.h"
#include "ingest/build/understand.h"
#include "ingest/language/pipeline.h"
#include "ingest/lexicon/lexicon.h"
#include "ingest/reader/read_paths.h"
#include "ingest/resolve/coreference_chains.h"

namespace clew::cli {
namespace {

struct MentionsOptions {
  std::vector<std::string> files;
  std::string model;
  bool text = false;
};

void write_chain(const ingest::Understanding& all, const std::vector<ingest::TokenRange>& chain,
                 rapidjson::Writer<rapidjson::StringBuffer>& writer) {
  writer.StartArray();
  for (const ingest::TokenRange tokens : chain) {
    const auto place = all.annotated.document->file_range(all.annotated.parse.tokens[tokens.first].begin,
                                                          all.annotated.parse.tokens[tokens.last - 1].end);
    writer.StartArray();
    writer.Uint(place.begin);
    writer.Uint(place.end);
    writer.EndArray();
  }
  writer.EndArray();
}

void print_json(const ingest::Understanding& all, const std::vector<std::vector<ingest::TokenRange>>& chains) {
  rapidjson::StringBuffer buffer;
  rapidjson::Writer<rapidjson::StringBuffer> writer(buffer);
  writer.StartObject();
  writer.Key("document");
  writer.String(all.annotated.document->name.c_str());
  writer.Key("chains");
  writer.StartArray();
  for (const auto& chain : chains) write_chain(all, chain, writer);
  writer.EndArray();
  writer.EndObject();
  fmt::print("{}\n", buffer.GetString());
}

void print_text(const ingest::Understanding& all, const std::vector<std::vector<ingest::TokenRange>>& chains) {
  fmt::print("{}\n", all.annotated.document->name);
  for (const auto& chain : chains) {
    const char* before = "  ";
    for (const ingest::TokenRange tokens : chain) {
      fmt::print("{}{}", before, all.annotated.text(tokens));
      before = " | ";
    }
    fmt::print("\n");
  }
}

int run_mentions(const MentionsOptions& options) {
  const auto pipeline = ingest::Pipeline::load(model_directory(options.model));
  const ingest::Lexicon lexicon;
  const ingest::ReadResult read = ingest::read_paths(options.files);
  for (const ingest::Issue& issue : read.issues) fmt::print(stderr, "clew: {}: {}\n", issue.document, issue.reason);
  for (const ingest::Document& document : read.documents) {
    const ingest::Understanding all = ingest::understand(document, pipeline, lexicon);
    const ingest::Tree tree(all.annotated.parse);
    const auto chains = coreference_chains(tree, all.mentions, all.resolution);
    options.text ? print_text(all, chains) : print_json(all, chains);
  }
  return read.documents.empty() ? kDataError : kFine;
}

}  // namespace

void add_mentions_command(CLI::App& program, Run& run) {
  const auto options = std::make_shared<MentionsOptions>();
  CLI::App* command = program.add_subcommand("mentions", "Print which words of documents speak of the same thing");
  command->add_option("PATH", options->files, "Files or folders")->required();
  command->add_flag("--text", options->text, "The words themselves, for people, instead of their places in JSON");
  command->add_option("--model", options->model, "Directory of a spaCy 3.8 pipeline (default: $CLEW_MODEL, else en_core_web_sm)");
  command->footer("Example: clew mentions --text article.txt");
  command->callback([options, &run] { run = [options] { return run_mentions(*options); }; });
}

}  // namespace clew::cli
