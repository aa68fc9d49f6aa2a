#include "ingest/extract/read_mentions.h"

#include <algorithm>

#include "ingest/extract/mention_label.h"
#include "ingest/extract/noun_phrase.h"
#include "ingest/lexicon/lexicon.h"

namespace clew::ingest {
namespace {

class MentionReader {
 public:
  MentionReader(const AnnotatedDocument& document, const Tree& tree, const Lexicon& lexicon)
      : document_(document), tree_(tree), lexicon_(lexicon), taken_(tree.size(), false) {}

  Mentions read(std::span<const Name> names) {
    for (const Name& name : names) add_name(name);
    for (const NameSpan& span : document_.parse.names) add_value(span);
    for (TokenIndex i = 0; i < tree_.size(); ++i) add_noun_or_pronoun(i);
    std::sort(mentions_.begin(), mentions_.end(), [](const Mention& a, const Mention& b) { return a.head < b.head; });
    return index(std::move(mentions_), tree_.size());
  }

  static Mentions index(std::vector<Mention> all, TokenIndex tokens) {
    Mentions mentions;
    mentions.of_head.assign(tokens, kNoMention);
    for (MentionIndex m = 0; m < all.size(); ++m) mentions.of_head[all[m].head] = m;
    mentions.all = std::move(all);
    return mentions;
  }

 private:
  Mention make(TokenIndex head, MentionKind kind) const {
    Mention mention;
    mention.head = head;
    mention.kind = kind;
    mention.sentence = tree_.sentence(head);
    mention.plural = is_plural(tree_, head);
    mention.possessive = tree_.dep(head) == Dep::Poss;
    return mention;
  }

  void take(TokenRange tokens) { std::fill(taken_.begin() + tokens.first, taken_.begin() + tokens.last, true); }

  void add_name(const Name& name) {
    Mention mention = make(name.head, MentionKind::Name);
    mention.core = name.tokens;
    mention.tokens = name.tokens;
    mention.label = name.label;
    mention.label_certainty = name.certainty;
    mention.definite = true;
    take(name.tokens);
    mentions_.push_back(mention);
  }

  /// The token of a span whose head lies outside it.
  TokenIndex span_head(TokenRange span) const {
    for (TokenIndex i = span.first; i < span.last; ++i)
      if (tree_.is_root(i) || !span.contains(tree_.head(i))) return i;
    return span.last - 1;
  }

  void add_value(const NameSpan& span) {
    const bool date = span.type == NameType::Date || span.type == NameType::Time;
    const bool amount = span.type == NameType::Money || span.type == NameType::Percent || span.type == NameType::Quantity;
    if ((!date && !amount) || taken_[span_head(span.tokens)]) return;
    TokenRange tokens = span.tokens;
    if (tree_.tag(tokens.last - 1) == Tag::Pos && tokens.size() > 1) --tokens.last;
    Mention mention = make(span_head(tokens), date ? MentionKind::Date : MentionKind::Quantity);
    mention.tokens = tokens;
    mention.core = tokens;
    mention.label = date ? EntityLabel::Date : EntityLabel::Quantity;
    mention.label_certainty = 1;
    take(tokens);
    mentions_.push_back(mention);
  }

  void add_noun_or_pronoun(TokenIndex i) {
    if (taken_[i]) return;
    const Pos pos = tree_.pos(i);
    const Dep dep = tree_.dep(i);
    if (pos == Pos::Pron) return add_pronoun(i);
    if (is_title(i)) return add_title(i);
    if (pos == Pos::Adj && dep == Dep::Acomp) return add_property(i);
    const bool noun = pos == Pos::Noun || pos == Pos::Propn || (pos == Pos::Num && is_argument(dep));
    if (!noun || dep == Dep::Compound || dep == Dep::Amod || dep == Dep::Nmod || dep == Dep::Npadvmod) return;
    Mention mention = make(i, MentionKind::Nominal);
    mention.tokens = phrase_extent(tree_, i);
    mention.core = without_determiner(tree_, mention.tokens, i);
    const NounClass noun_class = nominal_class(tree_, i, lexicon_);
    mention.label = noun_class.label;
    mention.label_certainty = noun_class.score;
    mention.gender = lexicon_.nouns().gender(tree_.lemma(i));
    mention.definite = is_definite(tree_, i);
    mentions_.push_back(mention);
  }

  /// A role right before a name that lies outside it: "Administrator" before "Charles Bolden".
  [[nodiscard]] bool is_title(TokenIndex i) const {
    const bool noun = tree_.pos(i) == Pos::Noun || tree_.pos(i) == Pos::Propn;
    return noun && i + 1 < tree_.size() && taken_[i + 1] && tree_.sentence(i) == tree_.sentence(i + 1) &&
           tree_.dep(i) == Dep::Compound && lexicon_.nouns().is_role(tree_.norm(i));
  }

  void add_title(TokenIndex i) {
    Mention mention = make(i, MentionKind::Nominal);
    mention.tokens = mention.core = title_extent(i);
    mention.label = EntityLabel::Person;
    mention.label_certainty = 1;
    mentions_.push_back(mention);
  }

  /// With what says which sort: "Prime Minister", "Major General".
  [[nodiscard]] TokenRange title_extent(TokenIndex i) const {
    TokenRange title{i, i + 1};
    std::string words(tree_.norm(i));
    while (title.first > 0 && !taken_[title.first - 1] && tree_.sentence(title.first - 1) == tree_.sentence(i)) {
      words = std::string(tree_.norm(title.first - 1)) + ' ' + words;
      if (!lexicon_.wordnet().knows(words, PartOfSpeech::Noun)) break;
      --title.first;
    }
    return title;
  }

  /// What a copula says that something is like: "were abundant", with its adverb.
  void add_property(TokenIndex i) {
    Mention mention = make(i, MentionKind::Nominal);
    mention.tokens = mention.core = {i, i + 1};
    mention.label = EntityLabel::Concept;
    mentions_.push_back(mention);
  }

  static bool is_argument(Dep dep) {
    return dep == Dep::Nsubj || dep == Dep::Nsubjpass || dep == Dep::Dobj || dep == Dep::Pobj || dep == Dep::Attr;
  }

  void add_pronoun(TokenIndex i) {
    const Tag tag = tree_.tag(i);
    if (tag != Tag::Prp && tag != Tag::PrpDollar && tag != Tag::Dt) return;
    if (tag == Tag::Dt && !is_argument(tree_.dep(i))) return;
    Mention mention = make(i, MentionKind::Pronoun);
    mention.tokens = mention.core = {i, i + 1};
    const std::string_view word = tree_.norm(i);
    if (word == "he" || word == "him" || word == "his" || word == "himself") mention.gender = Gender::Male;
    if (word == "she" || word == "her" || word == "hers" || word == "herself") mention.gender = Gender::Female;
    mention.plural = word.starts_with("the") || word == "we" || word == "us" || word.starts_with("our") || word == "these" ||
                     word == "those" || word == "both";
    if (mention.gender != Gender::Unknown) mention.label = EntityLabel::Person;
    mention.definite = true;
    mentions_.push_back(mention);
  }

  const AnnotatedDocument& document_;
  const Tree& tree_;
  const Lexicon& lexicon_;
  std::vector<bool> taken_;
  std::vector<Mention> mentions_;
};

}  // namespace

Mentions read_mentions(const AnnotatedDocument& document, const Tree& tree, std::span<const Name> names, const Lexicon& lexicon) {
  return MentionReader(document, tree, lexicon).read(names);
}

}  // namespace clew::ingest
