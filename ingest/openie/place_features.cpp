// Where in the sentence the extraction stands, and how sure the parser was around it.

#include <algorithm>
#include <cmath>

#include "ingest/openie/feature_list.h"
#include "ingest/openie/feature_words.h"

namespace clew::ingest::openie {

namespace {

constexpr double kSureMargin = 20;  // where a larger margin of the parser says nothing more

double margin(const Tree& tree, TokenIndex i) {
  return std::log1p(std::clamp(static_cast<double>(tree[i].head_margin), 0.0, kSureMargin));
}

bool is_quoted(const Tree& tree, TokenIndex head) {
  std::size_t marks = 0;
  for (TokenIndex i = tree.sentence(head).first; i < head; ++i)
    marks += tree[i].tag == Tag::QuoteOpen || tree[i].tag == Tag::QuoteClose;
  return marks % 2 == 1;
}

void add_path_features(const Tree& tree, TokenIndex head, std::string_view rule, FeatureList& list) {
  std::size_t depth = 0, verbs = 0;
  bool reported = false;
  for (TokenIndex i = head; !tree.is_root(i); i = tree[i].head) {
    ++depth;
    reported |= tree[i].dep == Dep::Ccomp;
    verbs += i != head && tree.is_verb(i);
  }
  list.add_count("depth", depth, 7);
  list.add_count("verbs_above", verbs, 4);
  if (reported) list.add("reported", rule);
}

}  // namespace

void add_place_features(const Tree& tree, const Extraction& extraction, FeatureList& list) {
  const std::string rule(name_of(extraction.rule));
  const TokenIndex head = extraction.clause.predicate.verb;
  add_path_features(tree, head, rule, list);
  if (is_quoted(tree, head)) list.add("quoted", rule);
  list.add(rule + "_verb", label_of(tree[head].dep));
  std::size_t verbs = 0;
  const TokenRange sentence = tree.sentence(head);
  for (TokenIndex i = sentence.first; i < sentence.last; ++i) verbs += tree[i].pos == Pos::Verb;
  list.add_count("verbs", verbs, 8);
  list.add_number("density", static_cast<double>(sentence.size()) / static_cast<double>(10 * (verbs + 1)));
}

void add_margin_features(const Tree& tree, const Extraction& extraction, FeatureList& list) {
  const Clause& clause = extraction.clause;
  double least = std::min(margin(tree, clause.predicate.verb), margin(tree, clause.subject.head));
  for (const Argument& argument : clause.arguments) least = std::min(least, margin(tree, argument.head));
  list.add_number("margin", margin(tree, clause.predicate.verb));
  list.add_number("least_margin", least);
  double worst = std::log1p(kSureMargin), sum = 0;
  const TokenRange sentence = tree.sentence(clause.predicate.verb);
  for (TokenIndex i = sentence.first; i < sentence.last; ++i) {
    worst = std::min(worst, margin(tree, i));
    sum += margin(tree, i);
  }
  list.add_number("worst_margin", worst);
  list.add_number("mean_margin", sum / static_cast<double>(sentence.size()));
}

}  // namespace clew::ingest::openie
