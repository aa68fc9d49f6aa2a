// `clew facts`: what files say, a statement a line.
#include <CLI/CLI.hpp>
#include <cstdio>
#include <memory>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/each_document.h"
#include "cli/facts_json.h"
#include "ingest/judge/features.h"
#include "ingest/judge/judge.h"

namespace clew::cli {
namespace {

struct FactsOptions {
  DocumentArguments documents;
  double confidence = static_cast<double>(ingest::kDefaultConfidence);
  bool explain = false;
  bool features = false;
};

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
  return for_each_document(options.documents, [&](const ingest::Understanding& understanding, const ingest::Lexicon& lexicon) {
    print_facts(understanding, lexicon, options);
  });
}

}  // namespace

void add_facts_command(CLI::App& program, Run& run) {
  const auto options = std::make_shared<FactsOptions>();
  CLI::App* command = program.add_subcommand("facts", "Print the statements that documents make, a line of JSON each");
  add_document_options(*command, options->documents);
  command->add_option("--confidence", options->confidence, "Least confidence of a statement that is printed")
      ->check(CLI::Range(0.0, 1.0))
      ->capture_default_str();
  command->add_flag("--features", options->features, "Print what the judge of confidence looks at");
  command->add_flag("--explain", options->explain, "Say which rule made each statement");
  command->footer("Example: clew facts article.txt | jq -r '[.subject.name, .relation, .object.name] | @tsv'");
  command->callback([options, &run] { run = [options] { return run_facts(*options); }; });
}

}  // namespace clew::cli
