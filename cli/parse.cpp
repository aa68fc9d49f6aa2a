// `clew parse`: what the language pipeline says of plain-text files.
#include <CLI/CLI.hpp>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/model_directory.h"
#include "cli/parse_json.h"
#include "ingest/language/pipeline.h"

namespace clew::cli {

namespace {

constexpr std::size_t kBatchBytes = 1024 * 1024;  // texts of about this size together are parsed before they are printed

struct ParseOptions {
  std::vector<std::string> files;
  std::string format = "jsonl";
  std::string model;
  unsigned threads = 1;
};

struct TextFile {
  std::string path;
  std::string text;
};

/// Reads a file into `text`; says on standard error why not, if so.
bool read_file(const std::string& path, std::string& text) {
  std::error_code error;
  const auto size = std::filesystem::file_size(path, error);
  std::ifstream file(path, std::ios::binary);
  if (error || !file) {
    std::fprintf(stderr, "clew: %s: %s\n", path.c_str(), error ? error.message().c_str() : "the file can't be read");
    return false;
  }
  text.resize(size);
  file.read(text.data(), static_cast<std::streamsize>(size));
  text.resize(static_cast<std::size_t>(file.gcount()));
  return true;
}

bool print_batch(const std::vector<TextFile>& batch, const ParseOptions& options, const ingest::Pipeline& pipeline) {
  const std::vector<std::string_view> texts = [&] {
    std::vector<std::string_view> views;
    for (const TextFile& file : batch) views.push_back(file.text);
    return views;
  }();
  const auto parses = pipeline.parse(texts, options.threads);
  if (options.format == "none") return true;
  for (std::size_t i = 0; i < batch.size(); ++i) {
    const auto name = std::filesystem::path(batch[i].path).filename().string();
    const std::string line = parse_json(name, batch[i].text, parses[i], pipeline);
    if (std::fwrite(line.data(), 1, line.size(), stdout) != line.size()) return false;
  }
  return true;
}

int run_parse(const ParseOptions& options) {
  const auto pipeline = ingest::Pipeline::load(model_directory(options.model));
  int exit_code = kFine;
  std::vector<TextFile> batch;
  std::size_t bytes = 0;
  for (std::size_t i = 0; i < options.files.size(); ++i) {
    TextFile file{options.files[i], {}};
    if (!read_file(file.path, file.text)) {
      exit_code = kDataError;
    } else if (file.text.size() > ingest::Pipeline::kLongestText) {
      std::fprintf(stderr, "clew: %s: longer than %zu bytes; split the file\n", file.path.c_str(), ingest::Pipeline::kLongestText);
      exit_code = kDataError;
    } else {
      bytes += file.text.size();
      batch.push_back(std::move(file));
    }
    if (bytes < kBatchBytes && i + 1 < options.files.size()) continue;
    if (!print_batch(batch, options, pipeline)) {
      std::fputs("clew: standard output can't be written\n", stderr);
      return kDataError;
    }
    batch.clear();
    bytes = 0;
  }
  return exit_code;
}

}  // namespace

void add_parse_command(CLI::App& program, Run& run) {
  const auto options = std::make_shared<ParseOptions>();
  CLI::App* command = program.add_subcommand("parse", "Print tokens, tags, trees and names of plain-text files");
  command->add_option("FILE", options->files, "Files of UTF-8 text; each is one text")->required();
  command->add_option("--format", options->format, "jsonl: one line of JSON a file; none: the work without the output")
      ->check(CLI::IsMember({"jsonl", "none"}))
      ->capture_default_str();
  command->add_option("--threads", options->threads, "Threads that parse, each a file at a time")
      ->check(CLI::Range(1U, 1024U))
      ->capture_default_str();
  command->add_option("--model", options->model, "Directory of a spaCy 3.8 pipeline (default: $CLEW_MODEL, else en_core_web_sm)");
  command->footer("Example: clew parse article.txt | jq '.entities'");
  command->callback([options, &run] { run = [options] { return run_parse(*options); }; });
}

}  // namespace clew::cli
