// `clew explain`: how each statement of a document came about, for people.
#include <CLI/CLI.hpp>
#include <fmt/format.h>
#include <memory>
#include <string>
#include <vector>

#include "cli/command.h"
#include "cli/each_document.h"
#include "ingest/build/phrase.h"
#include "ingest/judge/judge.h"

namespace clew::cli {
namespace {

struct ExplainOptions {
  DocumentArguments documents;
  std::string about;
  double confidence = static_cast<double>(ingest::kDefaultConfidence);
};

class Explainer {
 public:
  Explainer(const ingest::Understanding& all, const ingest::Lexicon& lexicon)
      : all_(all), tree_(all.annotated.parse), context_{all.annotated, tree_, all.mentions, all.resolution, lexicon} {}

  void explain(std::size_t index) const {
    const ingest::Fact& fact = all_.facts[index];
    const ingest::Statement& s = fact.statement;
    fmt::print("{} -{}-> {}\n", entity(fact.subject).name, s.relation, entity(fact.object).name);
    fmt::print("  says        \"{}\", by the rule {}\n", phrase_of(all_, s), name_of(s.rule));
    end("subject", fact.subject, s.subject);
    end("object", fact.object, s.object);
    fmt::print("  so said     {}, {}{}\n", name_of(s.polarity), name_of(s.modality),
               fact.speaker == ingest::kNoEntity ? "" : ", by " + entity(fact.speaker).name);
    for (const std::uint32_t sentence : fact.sentences)
      fmt::print("  evidence    {}\n", all_.annotated.text(all_.annotated.parse.sentences[sentence]));
    fmt::print("  confidence  {:.2f}, from", s.confidence);
    constexpr std::size_t kMost = 5;
    for (const ingest::Weight& weight : what_weighed(context_, all_.facts, index, kMost))
      fmt::print(" {} ({:+.2f})", weight.feature, weight.log_odds);
    fmt::print("\n\n");
  }

  [[nodiscard]] bool speaks_of(const ingest::Fact& fact, const std::string& name) const {
    return name.empty() || entity(fact.subject).name.find(name) != std::string::npos ||
           entity(fact.object).name.find(name) != std::string::npos;
  }

 private:
  [[nodiscard]] const ingest::Entity& entity(ingest::EntityIndex e) const { return all_.resolution.entities[e]; }

  void end(std::string_view side, ingest::EntityIndex e, ingest::MentionIndex m) const {
    fmt::print("  {:<10}  \"{}\" is {} ({})\n", side, all_.annotated.text(all_.mentions[m].tokens), entity(e).name,
               name_of(entity(e).label));
  }

  const ingest::Understanding& all_;
  ingest::Tree tree_;
  ingest::FactContext context_;
};

int run_explain(const ExplainOptions& options) {
  return for_each_document(options.documents, [&](const ingest::Understanding& all, const ingest::Lexicon& lexicon) {
    const Explainer explainer(all, lexicon);
    for (std::size_t i = 0; i < all.facts.size(); ++i)
      if (static_cast<double>(all.facts[i].statement.confidence) >= options.confidence &&
          explainer.speaks_of(all.facts[i], options.about))
        explainer.explain(i);
  });
}

}  // namespace

void add_explain_command(CLI::App& program, Run& run) {
  const auto options = std::make_shared<ExplainOptions>();
  CLI::App* command =
      program.add_subcommand("explain", "Say how each statement of documents came about: rule, words, antecedents, confidence");
  add_document_options(*command, options->documents);
  command->add_option("--about", options->about, "Only statements with this in the name of one end");
  command->add_option("--confidence", options->confidence, "Least confidence of a statement that is explained")
      ->check(CLI::Range(0.0, 1.0))
      ->capture_default_str();
  command->footer("Example: clew explain article.txt --about Witkoff");
  command->callback([options, &run] { run = [options] { return run_explain(*options); }; });
}

}  // namespace clew::cli
