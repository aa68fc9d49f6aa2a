#include "ingest/openie/extract_open.h"

#include "ingest/openie/confidence.h"
#include "ingest/openie/rules.h"

namespace clew::ingest {

namespace {

using namespace openie;

OpenExtraction worded(const Tree& tree, std::string_view text, const Extraction& extraction) {
  OpenExtraction open{0, extraction.implied, {}, extraction.rule, features_of(tree, extraction)};
  open.confidence = Confidence::built_in()(open.features);
  if (!open.relation.empty() && !extraction.relation.empty()) open.relation += ' ';
  open.relation += text_of(tree, text, extraction.relation);
  for (const Phrase& argument : extraction.arguments) {
    if (!argument.empty()) open.arguments.push_back(text_of(tree, text, argument));
  }
  return open;
}

/// Tokens of a sentence that is read. Longer ones are tables or mistakes, and work grows with the square of the length.
constexpr TokenIndex kLongestSentence = 1000;

Extractions all_extractions(const Tree& tree) {
  Extractions found;
  for (TokenIndex i = 0; i < tree.size(); ++i) {
    if (tree.sentence(i).size() > kLongestSentence) continue;
    extract_verb_clause(tree, i, found);
    extract_apposition(tree, i, found);
    extract_role(tree, i, found);
    extract_possessive(tree, i, found);
    extract_noun_phrase(tree, i, found);
  }
  return found;
}

}  // namespace

std::vector<OpenExtraction> extract_open(std::string_view text, const Parse& parse) {
  const Tree tree(parse);
  std::vector<OpenExtraction> extractions;
  for (const Extraction& extraction : all_extractions(tree)) {
    auto open = worded(tree, text, extraction);
    if (open.arguments.size() >= 2) extractions.push_back(std::move(open));
  }
  return extractions;
}

}  // namespace clew::ingest
