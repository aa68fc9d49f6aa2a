// `clew openie`: what each line of a file says, as relations and arguments in its own words.
#include <CLI/CLI.hpp>
#include <cstdio>
#include <fmt/format.h>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/model_directory.h"
#include "ingest/language/pipeline.h"
#include "ingest/openie/extract_open.h"
#include "ingest/openie/treebank_text.h"

namespace clew::cli {

namespace {

constexpr std::size_t kBatchLines = 1024;  // lines that are parsed before they are printed

struct OpenOptions {
  std::string file;
  std::string model;
  double least = 0;
  bool features = false;
  unsigned threads = 1;
};

/// A field of the output ends at a tab.
std::string field(std::string text) {
  for (char& c : text) {
    if (c == '\t') c = ' ';
  }
  return text;
}

/// "rule=verb:1 margin:2.31", for tools/train_openie.py.
std::string feature_list(const ingest::OpenExtraction& extraction) {
  std::string list;
  for (const auto& feature : extraction.features)
    list += fmt::format("{}{}:{:.4g}", list.empty() ? "" : " ", feature.name, feature.value);
  return list;
}

void print_extraction(const std::string& sentence, const ingest::OpenExtraction& extraction, bool features) {
  std::string line = field(sentence);
  line += '\t' + (features ? feature_list(extraction) : fmt::format("{:.4f}", extraction.confidence));
  line += '\t' + field(extraction.relation);
  for (const std::string& argument : extraction.arguments) line += '\t' + field(argument);
  line += '\n';
  std::fwrite(line.data(), 1, line.size(), stdout);
}

void print_batch(const std::vector<std::string>& lines, const OpenOptions& options, const ingest::Pipeline& pipeline) {
  const std::vector<ingest::openie::TreebankText> texts(lines.begin(), lines.end());
  std::vector<std::string_view> plain;
  for (const auto& text : texts) plain.push_back(text.plain());
  auto parses = pipeline.parse(plain, options.threads);
  for (std::size_t i = 0; i < lines.size(); ++i) {
    texts[i].restore(parses[i]);
    for (const auto& extraction : ingest::extract_open(lines[i], parses[i])) {
      if (extraction.confidence >= options.least) print_extraction(lines[i], extraction, options.features);
    }
  }
}

int run_openie(const OpenOptions& options) {
  std::ifstream file(options.file, std::ios::binary);
  if (!file) {
    std::fprintf(stderr, "clew: %s: the file can't be read\n", options.file.c_str());
    return kDataError;
  }
  const auto pipeline = ingest::Pipeline::load(model_directory(options.model));
  int exit_code = kFine;
  std::vector<std::string> batch;
  std::size_t number = 0;
  for (std::string line; std::getline(file, line);) {
    ++number;
    if (!line.empty() && line.back() == '\r') line.pop_back();
    if (line.size() > ingest::Pipeline::kLongestText) {
      std::fprintf(stderr, "clew: %s:%zu: longer than %zu bytes; give a sentence a line\n", options.file.c_str(), number,
                   ingest::Pipeline::kLongestText);
      exit_code = kDataError;
      continue;
    }
    batch.push_back(std::move(line));
    if (batch.size() < kBatchLines) continue;
    print_batch(batch, options, pipeline);
    batch.clear();
  }
  print_batch(batch, options, pipeline);
  return exit_code;
}

}  // namespace

void add_openie_command(CLI::App& program, Run& run) {
  const auto options = std::make_shared<OpenOptions>();
  CLI::App* command = program.add_subcommand("openie", "Print what each line of a file says, as relations and arguments");
  command->add_option("FILE", options->file, "UTF-8 text, a sentence a line")->required()->check(CLI::ExistingFile);
  command->add_option("--least", options->least, "Least confidence of what is printed")
      ->check(CLI::Range(0.0, 1.0))
      ->capture_default_str();
  command->add_flag("--features", options->features, "Print what the confidence is made of in its place");
  command->add_option("--threads", options->threads, "Threads that parse")->check(CLI::Range(1U, 1024U))->capture_default_str();
  command->add_option("--model", options->model, "Directory of a spaCy 3.8 pipeline (default: $CLEW_MODEL, else en_core_web_sm)");
  command->footer(
      "Each line of the output: sentence, confidence, relation, subject, further arguments; tabs between.\n"
      "Example: clew openie sentences.txt | cut -f 2-");
  command->callback([options, &run] { run = [options] { return run_openie(*options); }; });
}

}  // namespace clew::cli
