#include "ingest/judge/features.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <map>

#include "ingest/extract/mention_label.h"
#include "ingest/judge/feature_row.h"
#include "ingest/lexicon/lexicon.h"

namespace clew::ingest {
namespace {

constexpr std::array<std::string_view, 24> kPrepositions = {
    "none", "other", "of",      "in",      "to",    "for",    "on",     "with", "at",      "by",   "from",  "as",
    "into", "about", "between", "against", "after", "before", "during", "over", "through", "near", "under", "among"};

/// Index of a preposition in kPrepositions.
std::size_t preposition_number(const Tree& tree, TokenIndex joint) {
  if (joint == Tree::kNone || tree.pos(joint) != Pos::Adp) return 0;
  const auto found = std::find(kPrepositions.begin() + 2, kPrepositions.end(), tree.norm(joint));
  return found == kPrepositions.end() ? 1 : static_cast<std::size_t>(found - kPrepositions.begin());
}

struct NamedDependency {
  Dep dep;
  std::string_view name;
};
constexpr std::array<NamedDependency, 11> kDependencies = {{{Dep::Nsubj, "nsubj"},
                                                            {Dep::Nsubjpass, "nsubjpass"},
                                                            {Dep::Dobj, "dobj"},
                                                            {Dep::Pobj, "pobj"},
                                                            {Dep::Attr, "attr"},
                                                            {Dep::Appos, "appos"},
                                                            {Dep::Poss, "poss"},
                                                            {Dep::Conj, "conj"},
                                                            {Dep::Compound, "compound"},
                                                            {Dep::Amod, "amod"},
                                                            {Dep::Root, "root"}}};

std::size_t dependency_number(Dep dep) {
  const auto found =
      std::find_if(kDependencies.begin(), kDependencies.end(), [dep](const NamedDependency& d) { return d.dep == dep; });
  return static_cast<std::size_t>(found - kDependencies.begin());
}

/// Steps in the tree between two tokens, and what kinds of steps they are.
struct TreeWay {
  int steps = 0;
  int clauses = 0;  // relative, adverbial, complement clauses and participles
  int coordinations = 0;
  int prepositions = 0;
};

void count_steps(const Tree& tree, TokenIndex from, TokenIndex to, TreeWay& way) {
  constexpr int kFar = 15;
  for (TokenIndex i = from; i != to && !tree.is_root(i) && way.steps < kFar; i = tree.head(i)) {
    const Dep dep = tree.dep(i);
    ++way.steps;
    way.clauses +=
        dep == Dep::Relcl || dep == Dep::Advcl || dep == Dep::Ccomp || dep == Dep::Acl || dep == Dep::Xcomp || dep == Dep::Pcomp;
    way.coordinations += dep == Dep::Conj;
    way.prepositions += dep == Dep::Prep;
  }
}

/// Through the lowest token that both hang on.
TreeWay way_between(const Tree& tree, TokenIndex a, TokenIndex b) {
  TokenIndex top = a;
  for (int up = 0; !tree.is_root(top) && !tree.below(b, top) && up < 15; ++up) top = tree.head(top);
  TreeWay way;
  count_steps(tree, a, top, way);
  count_steps(tree, b, top, way);
  return way;
}

/// What the facts of a document say together: how often an entity or a pair is spoken of.
struct Counts {
  std::map<EntityIndex, int> of_entity;
  std::map<std::pair<EntityIndex, EntityIndex>, int> of_pair;
  std::map<TokenIndex, int> of_anchor;

  explicit Counts(std::span<const Fact> facts) {
    for (const Fact& fact : facts) {
      ++of_entity[fact.subject];
      ++of_entity[fact.object];
      ++of_pair[std::minmax(fact.subject, fact.object)];
      ++of_anchor[fact.statement.anchor];
    }
  }
};

class RowMaker {
 public:
  RowMaker(const FactContext& context, const Counts& counts, FeatureRow& row)
      : context_(context), tree_(context.tree), counts_(counts), row_(row) {}

  void make(const Fact& fact) {
    const Statement& s = fact.statement;
    row_.choice("rule", static_cast<std::size_t>(s.rule), kRules, [](std::size_t i) { return name_of(static_cast<Rule>(i)); });
    row_.choice("preposition", preposition_number(tree_, s.joint), kPrepositions.size(),
                [](std::size_t i) { return kPrepositions[i]; });
    end("subject", fact.subject, s.subject, s.subject_source);
    end("object", fact.object, s.object, s.object_source);
    pair(fact);
    anchor(s);
    place(s);
    row_.number("negative", s.polarity == Polarity::Negative);
    row_.choice("modality", static_cast<std::size_t>(s.modality), 5,
                [](std::size_t i) { return name_of(static_cast<Modality>(i)); });
    row_.number("spoken", fact.speaker != kNoEntity);
    row_.number("conjuncts", s.conjuncts);
    row_.number("times", fact.times);
    row_.number("sentences", static_cast<double>(fact.sentences.size()));
  }

 private:
  void end(std::string_view side, EntityIndex entity_index, MentionIndex mention_index, Source source) {
    const Entity& entity = context_.resolution.entities[entity_index];
    const Mention& mention = context_.mentions[mention_index];
    static constexpr std::array<std::string_view, 5> kKinds = {"name", "nominal", "pronoun", "date", "quantity"};
    static constexpr std::array<std::string_view, 6> kSources = {"own", "shared", "controlled", "relative", "participle", "lifted"};
    row_.choice(side, "kind", static_cast<std::size_t>(mention.kind), kKinds.size(), [](std::size_t i) { return kKinds[i]; });
    row_.choice(side, "label", static_cast<std::size_t>(entity.label), kEntityLabels,
                [](std::size_t i) { return name_of(static_cast<EntityLabel>(i)); });
    row_.choice(side, "source", static_cast<std::size_t>(source), kSources.size(), [](std::size_t i) { return kSources[i]; });
    row_.choice(side, "dep", dependency_number(tree_.dep(mention.head)), kDependencies.size() + 1,
                [](std::size_t i) { return i == kDependencies.size() ? std::string_view("other") : kDependencies[i].name; });
    row_.number(side, "named", entity.named);
    row_.number(side, "definite", mention.definite);
    row_.number(side, "plural", mention.plural);
    row_.number(side, "length", mention.core.size());
    row_.number(side, "mentions", std::log2(1.0 + static_cast<double>(entity.mentions.size())));
    row_.number(side, "facts", std::log2(1.0 + count(counts_.of_entity, entity_index)));
    row_.number(side, "first", first_place(entity));
    row_.number(side, "margin", std::min(20.0F, tree_[mention.head].head_margin));
    row_.number(side, "certainty", mention.label_certainty);
    noun(side, mention.head);
  }

  /// Where in the document the entity is first met, 0 to 1.
  [[nodiscard]] double first_place(const Entity& entity) const {
    if (entity.mentions.empty()) return 1;
    return context_.mentions[entity.mentions.front()].sentence / static_cast<double>(context_.document.parse.sentences.size());
  }

  template <typename Map, typename Key>
  static double count(const Map& map, const Key& key) {
    const auto found = map.find(key);
    return found == map.end() ? 0 : found->second;
  }

  void noun(std::string_view side, TokenIndex head) {
    const std::string lemma = head_noun(tree_, head, context_.lexicon);
    const bool common = tree_.pos(head) == Pos::Noun;
    row_.number(side, "abstract", common ? context_.lexicon.nouns().abstractness(lemma) : -1);
    row_.number(side, "specific", common ? context_.lexicon.nouns().specificity(lemma) : -1);
    row_.number(side, "frequency", common ? context_.lexicon.nouns().frequency(lemma) : -1);
    row_.number(side, "role", common && context_.lexicon.nouns().is_role(lemma));
    row_.number(side, "derived",
                common && !context_.lexicon.wordnet().derivations(lemma, PartOfSpeech::Noun, PartOfSpeech::Verb).empty());
  }

  void pair(const Fact& fact) {
    const Mention& subject = context_.mentions[fact.statement.subject];
    const Mention& object = context_.mentions[fact.statement.object];
    const double gap = static_cast<double>(object.head) - static_cast<double>(subject.head);
    row_.number("distance", std::clamp(gap, -40.0, 40.0));
    const TreeWay way = way_between(tree_, subject.head, object.head);
    row_.number("way.steps", way.steps);
    row_.number("way.clauses", way.clauses);
    row_.number("way.coordinations", way.coordinations);
    row_.number("way.prepositions", way.prepositions);
    row_.number("between", names_between(subject.head, object.head));
    row_.number("pair.facts", count(counts_.of_pair, std::minmax(fact.subject, fact.object)));
    row_.number("both.named", context_.resolution.entities[fact.subject].named && context_.resolution.entities[fact.object].named);
  }

  [[nodiscard]] double names_between(TokenIndex a, TokenIndex b) const {
    int names = 0;
    for (TokenIndex i = std::min(a, b) + 1; i < std::max(a, b); ++i) names += context_.mentions.at(i) != kNoMention ? 1 : 0;
    return std::min(names, 10);
  }

  void anchor(const Statement& s) {
    const std::string_view lemma = tree_.lemma(s.anchor);
    const bool verb = tree_.pos(s.anchor) == Pos::Verb || tree_.pos(s.anchor) == Pos::Aux;
    const PartOfSpeech part = verb ? PartOfSpeech::Verb : PartOfSpeech::Noun;
    row_.choice("supersense", static_cast<std::size_t>(context_.lexicon.wordnet().first_supersense(lemma, part)), kSupersenses + 1,
                [](std::size_t i) { return i == kSupersenses ? std::string_view("none") : name_of(static_cast<Supersense>(i)); });
    const WordClasses classes = context_.lexicon.words().classes(lemma);
    row_.number("anchor.reports", classes.has(WordClass::ReportingVerb));
    row_.number("anchor.believes", classes.has(WordClass::BeliefVerb));
    row_.number("anchor.light", context_.lexicon.words().is_light(lemma));
    row_.number("anchor.be", lemma == "be");
    row_.number("anchor.have", lemma == "have");
    row_.number("anchor.frequency", std::log2(1.0 + context_.lexicon.wordnet().tag_count(lemma, part)));
    row_.number("anchor.margin", std::min(20.0F, tree_[s.anchor].head_margin));
    row_.number("anchor.facts", count(counts_.of_anchor, s.anchor));
    row_.number("joint.margin", s.joint == Tree::kNone ? -1 : std::min(20.0F, tree_[s.joint].head_margin));
    row_.number("relation.words", static_cast<double>(std::count(s.relation.begin(), s.relation.end(), '_') + 1));
    row_.number("passive", s.clause != Tree::kNone && tree_.child(s.clause, Dep::Auxpass) != Tree::kNone);
    row_.number("clause", s.clause != Tree::kNone);
    row_.number("clause.root", s.clause != Tree::kNone && tree_.is_root(s.clause));
    row_.number("clause.depth", s.clause == Tree::kNone ? -1 : depth(s.clause));
  }

  [[nodiscard]] double depth(TokenIndex i) const {
    int steps = 0;
    while (!tree_.is_root(i) && steps < 10) {
      i = tree_.head(i);
      ++steps;
    }
    return steps;
  }

  void place(const Statement& s) {
    const std::uint32_t sentence = tree_.sentence(s.anchor);
    const TokenRange tokens = context_.document.parse.sentences[sentence];
    const std::size_t sentences = context_.document.parse.sentences.size();
    const BlockKind block = context_.document.document->blocks[context_.document.sentence_blocks[sentence]].kind;
    row_.number("sentence.length", std::min<double>(80, tokens.size()));
    row_.number("sentence.number", std::min<double>(30, sentence));
    row_.number("sentence.place", sentence / static_cast<double>(sentences));
    row_.number("document.length", std::log2(static_cast<double>(sentences)));
    row_.number("block.paragraph", block == BlockKind::Paragraph);
    row_.number("block.heading", block == BlockKind::Heading);
    row_.number("block.line", block == BlockKind::Line || block == BlockKind::Caption);
  }

  const FactContext& context_;
  const Tree& tree_;
  const Counts& counts_;
  FeatureRow& row_;
};

}  // namespace

std::vector<std::string> feature_names(const FactContext& context, const Fact& fact) {
  const Counts counts({&fact, 1});
  FeatureRow row(FeatureRow::Purpose::Names);
  RowMaker(context, counts, row).make(fact);
  return row.take_names();
}

std::vector<std::vector<float>> feature_rows(const FactContext& context, std::span<const Fact> facts) {
  const Counts counts(facts);
  std::vector<std::vector<float>> rows;
  for (const Fact& fact : facts) {
    FeatureRow row(FeatureRow::Purpose::Values);
    RowMaker(context, counts, row).make(fact);
    rows.push_back(row.take_values());
  }
  return rows;
}

}  // namespace clew::ingest
