// `clew facts`: what files say, a statement a line.
#include <CLI/CLI.hpp>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/facts_json.h"
#include "cli/model_directory.h"
#include "ingest/build/understand.h"
#include "ingest/judge/features.h"
#include "ingest/judge/judge.h"
#include "ingest/language/pipeline.h"
#include "ingest/lexicon/lexicon.h"
#include "ingest/reader/read_paths.h"

namespace clew::cli {
namespace {

struct FactsOptions {
  std::vector<std::string> files;
  std::string model;
  std::string date;
  double confidence = static_cast<double>(ingest::kDefaultConfidence);
  bool explain = false;
  bool features = false;
};

void report(const std::vector<ingest::Issue>& issues) {
  for (const ingest::Issue& issue : issues)
    std::fprintf(stderr, "clew: %s%s%s: %s\n", issue.document.c_str(), issue.place.empty() ? "" : ": ", issue.place.c_str(),
                 issue.reason.c_str());
}

void print_facts(const ingest::Understanding& understanding, const ingest::Lexicon& lexicon, const FactsOptions& options) {
  const ingest::Tree tree(understanding.annotated.parse);
  const ingest::FactContext context{understanding.annotated, tree, understanding.mentions, understanding.resolution, lexicon};
  std::vector<std::vector<float>> rows;
  std::vector<std::string> names;
  if (options.features && !understanding.facts.empty()) {
    rows = feature_rows(context, understanding.facts);
    names = feature_names(context, understanding.facts.front());
  }
  for (std::size_t i = 0; i < understanding.facts.size(); ++i) {
    const ingest::Fact& fact = understanding.facts[i];
    if (static_cast<double>(fact.statement.confidence) < options.confidence) continue;
    const std::string line = fact_json(understanding, fact, {options.explain, &names, options.features ? &rows[i] : nullptr});
    std::fwrite(line.data(), 1, line.size(), stdout);
  }
}

int run_facts(const FactsOptions& options) {
  const auto pipeline = ingest::Pipeline::load(model_directory(options.model));
  const ingest::Lexicon lexicon;
  ingest::ReadOptions read_options;
  if (!options.date.empty()) read_options.date = options.date;
  const ingest::ReadResult read = ingest::read_paths(options.files, read_options);
  report(read.issues);
  for (const ingest::Document& document : read.documents)
    print_facts(ingest::understand(document, pipeline, lexicon), lexicon, options);
  return read.documents.empty() ? kDataError : kFine;
}

}  // namespace

void add_facts_command(CLI::App& program, Run& run) {
  const auto options = std::make_shared<FactsOptions>();
  CLI::App* command = program.add_subcommand("facts", "Print the statements that documents make, a line of JSON each");
  command->add_option("PATH", options->files, "Files or folders")->required();
  command->add_option("--confidence", options->confidence, "Least confidence of a statement that is printed")
      ->check(CLI::Range(0.0, 1.0))
      ->capture_default_str();
  command->add_flag("--features", options->features, "Print what the judge of confidence looks at");
  command->add_flag("--explain", options->explain, "Say which rule made each statement");
  command->add_option("--date", options->date, "Date of documents that do not tell theirs, such as 2025-08-08");
  command->add_option("--model", options->model, "Directory of a spaCy 3.8 pipeline (default: $CLEW_MODEL, else en_core_web_sm)");
  command->footer("Example: clew facts article.txt | jq -r '[.subject.name, .relation, .object.name] | @tsv'");
  command->callback([options, &run] { run = [options] { return run_facts(*options); }; });
}

}  // namespace clew::cli
