#include "ingest/openie/features.h"

#include <algorithm>
#include <array>
#include <cmath>

namespace clew::ingest::openie {

namespace {

constexpr double kSureMargin = 20;  // where a larger margin says nothing more

constexpr std::array<std::string_view, 9> kRules = {"verb", "conjunct",   "copula", "speech", "apposition",
                                                    "role", "possessive", "noun",   "bare"};
constexpr std::array<std::string_view, 5> kSources = {"own", "relative", "noun", "conjunct", "governor"};
constexpr std::array<std::string_view, 7> kKinds = {"object", "complement", "clause", "prepositional", "agent", "time", "adverb"};

bool is_clausal(Rule rule) {
  return rule == Rule::Verb || rule == Rule::Conjunct || rule == Rule::Copula || rule == Rule::Bare;
}

std::string number(std::size_t n, std::size_t most) {
  return std::to_string(std::min(n, most));
}

/// Which of a token's labels are worth a feature of their own.
std::string_view label(Dep dep) {
  switch (dep) {
    case Dep::Root:
      return "root";
    case Dep::Relcl:
      return "relcl";
    case Dep::Acl:
      return "acl";
    case Dep::Advcl:
      return "advcl";
    case Dep::Ccomp:
      return "ccomp";
    case Dep::Xcomp:
      return "xcomp";
    case Dep::Pcomp:
      return "pcomp";
    case Dep::Conj:
      return "conj";
    case Dep::Prep:
      return "prep";
    case Dep::Pobj:
      return "pobj";
    case Dep::Dobj:
      return "dobj";
    case Dep::Nsubj:
      return "nsubj";
    case Dep::Appos:
      return "appos";
    default:
      return "other";
  }
}

std::string_view word_kind(const Token& token) {
  switch (token.pos) {
    case Pos::Pron:
      return "pronoun";
    case Pos::Propn:
      return "name";
    case Pos::Noun:
      return "noun";
    case Pos::Num:
      return "number";
    case Pos::Verb:
    case Pos::Aux:
      return "verb";
    case Pos::Adj:
      return "adjective";
    default:
      return "other";
  }
}

std::string_view name_kind(const Token& token) {
  switch (token.name_type) {
    case NameType::None:
      return "none";
    case NameType::Date:
    case NameType::Time:
      return "time";
    case NameType::Gpe:
    case NameType::Loc:
    case NameType::Fac:
      return "place";
    case NameType::Person:
      return "person";
    case NameType::Org:
      return "organisation";
    default:
      return "other";
  }
}

std::string_view tense(const Token& verb) {
  switch (verb.tag) {
    case Tag::Vbd:
      return "past";
    case Tag::Vbg:
      return "ing";
    case Tag::Vbn:
      return "participle";
    case Tag::Vb:
      return "infinitive";
    default:
      return "present";
  }
}

class Features {
 public:
  Features(const Tree& tree, const Extraction& extraction) : tree_(tree), extraction_(extraction) {}

  std::vector<Feature> all() {
    rule_ = std::string(name_of(extraction_.rule));
    add("rule", rule_);
    is_clausal(extraction_.rule) ? clause() : noun();
    lengths();
    subject();
    margins();
    return std::move(features_);
  }

 private:
  void add(std::string name, std::string_view value) { features_.push_back({std::move(name.append("=").append(value)), 1}); }
  void add_number(std::string name, double value) { features_.push_back({std::move(name), value}); }

  void clause() {
    const Clause& clause = extraction_.clause;
    const TokenIndex verb = clause.predicate.verb;
    add("source", kSources[static_cast<std::size_t>(clause.subject.source)]);
    add("verb", label(tree_[verb].dep));
    add("tense", tense(tree_[verb]));
    add("last", tense(tree_[clause.predicate.last]));
    add("lemma", tree_[verb].lemma);
    add("arguments", number(clause.arguments.size(), 4));
    if (!clause.arguments.empty()) first_argument(clause.arguments.front());
    for (const Argument& argument : clause.arguments) add("has", kKinds[static_cast<std::size_t>(argument.kind)]);
  }

  void first_argument(const Argument& argument) {
    add("first", kKinds[static_cast<std::size_t>(argument.kind)]);
    add("first_word", word_kind(tree_[argument.head]));
    if (argument.kind == ArgumentKind::Prepositional) add("preposition", tree_[argument.head].norm);
    if (argument.head < extraction_.clause.predicate.verb) add("first", "before");
  }

  void noun() {
    const TokenIndex head = extraction_.clause.predicate.verb;
    add(rule_ + "_dep", label(tree_[head].dep));
    if (extraction_.rule == Rule::Noun) add("noun_preposition", tree_[head].norm);
    add(rule_ + "_word", word_kind(tree_[head]));
    const Phrase& last = extraction_.arguments.back();
    if (!last.empty()) add(rule_ + "_kind", name_kind(tree_[last.back()]));
    const TokenIndex above = tree_[extraction_.clause.subject.head].head;
    add(rule_ + "_above", label(tree_[extraction_.clause.subject.head].dep));
    add(rule_ + "_under", word_kind(tree_[above]));
  }

  void lengths() {
    add_number("relation_length", std::log1p(static_cast<double>(extraction_.relation.size())));
    add_number(rule_ + "_subject_length", std::log1p(static_cast<double>(extraction_.arguments.front().size())));
    std::size_t rest = 0;
    for (std::size_t k = 1; k < extraction_.arguments.size(); ++k) rest += extraction_.arguments[k].size();
    add_number(rule_ + "_rest_length", std::log1p(static_cast<double>(rest)));
    if (rest > 15) add("rest", "long");
    if (rest > 8) add("rest", "middle");
    add_number("sentence_length", std::log1p(static_cast<double>(tree_.size())));
  }

  void subject() {
    const Token& token = tree_[extraction_.clause.subject.head];
    add("subject", word_kind(token));
    add("subject_name", name_kind(token));
    if (token.tag == Tag::Wdt || token.tag == Tag::Wp || token.tag == Tag::Dt) add("subject", "empty");
  }

  void margins() {
    const auto margin = [&](TokenIndex i) {
      return std::log1p(std::clamp(static_cast<double>(tree_[i].head_margin), 0.0, kSureMargin));
    };
    const Clause& clause = extraction_.clause;
    double least = std::min(margin(clause.predicate.verb), margin(clause.subject.head));
    for (const Argument& argument : clause.arguments) least = std::min(least, margin(argument.head));
    add_number("margin", margin(clause.predicate.verb));
    add_number("least_margin", least);
  }

  const Tree& tree_;
  const Extraction& extraction_;
  std::string rule_;
  std::vector<Feature> features_;
};

}  // namespace

std::string_view name_of(Rule rule) {
  return kRules[static_cast<std::size_t>(rule)];
}

std::vector<Feature> features_of(const Tree& tree, const Extraction& extraction) {
  return Features(tree, extraction).all();
}

}  // namespace clew::ingest::openie
