#include "ingest/openie/features.h"

#include <cmath>

#include "ingest/openie/feature_list.h"
#include "ingest/openie/feature_words.h"

namespace clew::ingest::openie {

namespace {

double scaled(std::size_t words) {
  return std::log1p(static_cast<double>(words));
}

void add_subject_features(const Tree& tree, TokenIndex subject, FeatureList& list) {
  const Token& token = tree[subject];
  list.add("subject", word_kind(token));
  list.add("subject_name", name_kind(token));
  if (token.tag == Tag::Wdt || token.tag == Tag::Wp || token.tag == Tag::Dt) list.add("subject", "empty");
  if (token.pos == Pos::Pron) list.add("pronoun", token.norm);
  list.add("determiner", tree.has(subject, Dep::Det) ? "yes" : "no");
}

}  // namespace

bool is_clausal(Rule rule) {
  return rule == Rule::Verb || rule == Rule::Conjunct || rule == Rule::Copula;
}

void add_noun_features(const Tree& tree, const Extraction& extraction, FeatureList& list) {
  const std::string rule(name_of(extraction.rule));
  const TokenIndex head = extraction.clause.predicate.verb;
  const TokenIndex subject = extraction.clause.subject.head;
  if (extraction.rule == Rule::Noun) list.add("noun_preposition", tree[head].norm);
  list.add(rule + "_word", word_kind(tree[head]));
  if (!extraction.arguments.back().empty()) list.add(rule + "_kind", name_kind(tree[extraction.arguments.back().back()]));
  list.add(rule + "_above", label_of(tree[subject].dep));
  list.add(rule + "_under", word_kind(tree[tree[subject].head]));
}

void add_length_features(const Tree& tree, const Extraction& extraction, FeatureList& list) {
  const std::string rule(name_of(extraction.rule));
  const std::size_t relation = extraction.relation.size(), subject = extraction.arguments.front().size();
  const std::size_t sentence = tree.sentence(extraction.clause.predicate.verb).size();
  std::size_t rest = 0;
  for (std::size_t k = 1; k < extraction.arguments.size(); ++k) rest += extraction.arguments[k].size();
  list.add_number("relation_length", scaled(relation));
  list.add_number(rule + "_subject_length", scaled(subject));
  list.add_number(rule + "_rest_length", scaled(rest));
  if (rest > 15) list.add("rest", "long");
  if (rest > 8) list.add("rest", "middle");
  list.add_number("sentence_length", scaled(sentence));
  list.add_number("share", static_cast<double>(relation + subject + rest) / static_cast<double>(sentence));
}

std::vector<Feature> features_of(const Tree& tree, const Extraction& extraction) {
  FeatureList list;
  list.add("rule", name_of(extraction.rule));
  if (is_clausal(extraction.rule)) {
    add_clause_features(tree, extraction.clause, list);
  } else {
    add_noun_features(tree, extraction, list);
  }
  add_length_features(tree, extraction, list);
  add_subject_features(tree, extraction.clause.subject.head, list);
  add_margin_features(tree, extraction, list);
  add_place_features(tree, extraction, list);
  return list.take();
}

}  // namespace clew::ingest::openie
