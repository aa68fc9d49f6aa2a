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
#include "cli/each_document.h"
#include "ingest/resolve/coreference_chains.h"

namespace clew::cli {
namespace {

struct MentionsOptions {
  DocumentArguments documents;
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
  return for_each_document(options.documents, [&](const ingest::Understanding& all, const ingest::Lexicon&) {
    const auto chains = coreference_chains(ingest::Tree(all.annotated.parse), all.mentions, all.resolution);
    options.text ? print_text(all, chains) : print_json(all, chains);
  });
}

}  // namespace

void add_mentions_command(CLI::App& program, Run& run) {
  const auto options = std::make_shared<MentionsOptions>();
  CLI::App* command = program.add_subcommand("mentions", "Print which words of documents speak of the same thing");
  add_document_options(*command, options->documents);
  command->add_flag("--text", options->text, "The words themselves, for people, instead of their places in JSON");
  command->footer("Example: clew mentions --text article.txt");
  command->callback([options, &run] { run = [options] { return run_mentions(*options); }; });
}

}  // namespace clew::cli
