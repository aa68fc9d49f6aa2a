// `clew build`: a graph from documents.
#include <CLI/CLI.hpp>
#include <atomic>
#include <chrono>
#include <cstdio>
#include <fmt/format.h>
#include <memory>
#include <string>
#include <thread>
#include <unistd.h>
#include <vector>

#include "cli/command.h"
#include "cli/model_directory.h"
#include "graph/open.h"
#include "graph/store/base.h"
#include "ingest/build/corpus_builder.h"
#include "ingest/judge/judge.h"
#include "ingest/language/pipeline.h"
#include "ingest/lexicon/lexicon.h"
#include "ingest/reader/read_paths.h"

namespace clew::cli {
namespace {

constexpr std::size_t kBatch = 64;  // documents that are understood before they are added, to bound memory

struct BuildArguments {
  std::vector<std::string> paths;
  std::string output;
  std::string model;
  std::string date;
  double confidence = static_cast<double>(ingest::kDefaultConfidence);
  unsigned threads = graph::default_threads();
};

/// A line that is written over while the work goes on; nothing where standard error is no terminal.
class Progress {
 public:
  explicit Progress(std::size_t total) : total_(total), shown_(isatty(STDERR_FILENO) != 0) {}
  ~Progress() {
    if (shown_) std::fputs("\r\x1b[K", stderr);
  }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  void show(std::size_t done) const {
    if (shown_) fmt::print(stderr, "\r\x1b[KReading {} of {} documents", done, total_);
  }

 private:
  std::size_t total_;
  bool shown_;
};

/// Documents [first, last) understood, in order; threads take the next that nobody has.
std::vector<ingest::Understanding> understand_batch(std::span<const ingest::Document> documents, const ingest::Pipeline& pipeline,
                                                    const ingest::Lexicon& lexicon, unsigned threads) {
  std::vector<ingest::Understanding> all(documents.size());
  std::atomic<std::size_t> next{0};
  const auto work = [&] {
    for (std::size_t i = next++; i < documents.size(); i = next++) all[i] = ingest::understand(documents[i], pipeline, lexicon);
  };
  std::vector<std::jthread> helpers;
  for (unsigned i = 1; i < threads && i < documents.size(); ++i) helpers.emplace_back(work);
  work();
  return all;
}

void report(const std::vector<ingest::Issue>& issues) {
  for (const ingest::Issue& issue : issues)
    fmt::print(stderr, "  {}{}{}: {}\n", issue.document, issue.place.empty() ? "" : ", ", issue.place, issue.reason);
  if (!issues.empty()) fmt::print(stderr, "{} {} with what was read\n", issues.size(), issues.size() == 1 ? "issue" : "issues");
}

int run_build(const BuildArguments& arguments) {
  const auto start = std::chrono::steady_clock::now();
  const auto pipeline = ingest::Pipeline::load(model_directory(arguments.model));
  const ingest::Lexicon lexicon;
  ingest::ReadOptions read_options;
  if (!arguments.date.empty()) read_options.date = arguments.date;
  const ingest::ReadResult read = ingest::read_paths(arguments.paths, read_options);
  ingest::CorpusBuilder corpus({.least_confidence = static_cast<float>(arguments.confidence)});
  const std::span<const ingest::Document> documents(read.documents);
  {
    const Progress progress(documents.size());
    for (std::size_t first = 0; first < documents.size(); first += kBatch) {
      progress.show(first);
      const auto batch = documents.subspan(first, std::min(kBatch, documents.size() - first));
      for (const auto& understood : understand_batch(batch, pipeline, lexicon, arguments.threads)) corpus.add(understood);
    }
  }
  report(read.issues);
  if (documents.empty()) throw std::runtime_error("none of these can be read as a document; nothing was written");
  graph::replace_graph(*corpus.build(arguments.threads), arguments.output);
  const std::chrono::duration<double> taken = std::chrono::steady_clock::now() - start;
  fmt::print(stderr, "{}: {} entities and {} statements from {} {} in {:.2f} s\n", arguments.output, corpus.entities(),
             corpus.statements(), documents.size(), documents.size() == 1 ? "document" : "documents", taken.count());
  return kFine;
}

}  // namespace

void add_build_command(CLI::App& program, Run& run) {
  const auto arguments = std::make_shared<BuildArguments>();
  CLI::App* command = program.add_subcommand("build", "Make a graph of documents");
  command->add_option("PATH", arguments->paths, "Files and folders: plain text, Markdown, HTML, PDF")->required();
  command->add_option("-o,--output", arguments->output, "The graph to write")->required();
  command->add_option("--confidence", arguments->confidence, "Least confidence of a statement that becomes a relationship")
      ->check(CLI::Range(0.0, 1.0))
      ->capture_default_str();
  command->add_option("--date", arguments->date, "Date of documents that do not tell theirs, such as 2025-08-08");
  command->add_option("--threads", arguments->threads, "Threads that read documents")->check(CLI::Range(1U, 1024U));
  command->add_option("--model", arguments->model, "Directory of a spaCy 3.8 pipeline (default: $CLEW_MODEL, else en_core_web_sm)");
  command->footer("Example: clew build articles/ -o articles.clew && clew shell articles.clew");
  command->callback([arguments, &run] { run = [arguments] { return run_build(*arguments); }; });
}

}  // namespace clew::cli
