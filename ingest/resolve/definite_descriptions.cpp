#include <algorithm>
#include <array>

#include "ingest/lexicon/fold.h"
#include "ingest/resolve/find_antecedent.h"
#include "ingest/resolve/link_names.h"

namespace clew::ingest {
namespace {

constexpr MentionIndex kMentionsBack = 400;
constexpr std::array<std::string_view, 8> kCompanies = {"company",      "firm",         "corporation", "business",
                                                        "organization", "organisation", "agency",      "institution"};
constexpr std::array<std::string_view, 2> kCountries = {"country", "nation"};

template <std::size_t N>
bool one_of(const std::array<std::string_view, N>& words, std::string_view word) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

class DescriptionSearch {
 public:
  DescriptionSearch(const Discourse& discourse, MentionIndex nominal)
      : discourse_(discourse),
        source_(discourse.source()),
        index_(nominal),
        nominal_(source_.mentions[nominal]),
        head_(head_lemma(source_, nominal_)),
        head_word_(folded(source_.document.text(nominal_.head))),
        words_(name_words(source_.text(nominal_.core))) {}

  [[nodiscard]] EntityIndex find() const {
    if (const EntityIndex e = named_by_modifier(); e != kNoEntity) return e;
    const MentionIndex first = index_ > kMentionsBack ? index_ - kMentionsBack : 0;
    for (MentionIndex m = index_; m-- > first;) {
      const EntityIndex e = discourse_.of(m);
      if (e != kNoEntity && source_.mentions[m].kind != MentionKind::Pronoun && is_called(e)) return e;
    }
    if (words_.size() > 1) return kNoEntity;
    for (MentionIndex m = index_; m-- > first;) {
      const EntityIndex e = discourse_.of(m);
      if (e != kNoEntity && source_.mentions[m].kind == MentionKind::Name && is_of_kind(e)) return e;
    }
    return kNoEntity;
  }

 private:
  /// The head is one of the entity's nouns and every other word of the description is known of it.
  [[nodiscard]] bool is_called(EntityIndex e) const {
    const EntityState& state = discourse_.state(e);
    if (state.plural != nominal_.plural || !discourse_.has_head(e, head_)) return false;
    return std::all_of(words_.begin(), words_.end(), [&](const std::string& word) {
      return is_small_word(word) || word == head_word_ ||
             std::find(state.words.begin(), state.words.end(), word) != state.words.end();
    });
  }

  /// A name of the sort that the head means, of which no noun is known: "the company" for "Microsoft".
  [[nodiscard]] bool is_of_kind(EntityIndex e) const {
    const Entity& entity = discourse_.entity(e);
    if (nominal_.plural) return false;
    if (one_of(kCompanies, head_)) return entity.label == EntityLabel::Organization && discourse_.state(e).heads.empty();
    if (one_of(kCountries, head_)) return source_.lexicon.places().country(entity.name) != nullptr;
    if (entity.label == EntityLabel::Place && nominal_.label == EntityLabel::Place) return is_instance(entity.name);
    if (!may_be(entity.label, nominal_.label)) return false;
    const auto& heads = discourse_.state(e).heads;
    return std::any_of(heads.begin(), heads.end(), [&](const std::string& head) { return is_a(head); });
  }

  /// Labels of names that a nominal of another word may mean: "the document" for a memorandum.
  static bool may_be(EntityLabel name, EntityLabel nominal) {
    const auto written = [](EntityLabel label) { return label == EntityLabel::Agreement || label == EntityLabel::Work; };
    if (written(name)) return written(nominal);
    return name == nominal && (name == EntityLabel::Event || name == EntityLabel::Facility || name == EntityLabel::Organization);
  }

  /// Whether the nominal's head is a kind above `noun`.
  [[nodiscard]] bool is_a(const std::string& noun) const {
    const auto senses = source_.lexicon.wordnet().senses(head_, PartOfSpeech::Noun);
    return !senses.empty() && source_.lexicon.wordnet().is_a(noun, senses.front().synset);
  }

  /// "the Lombardy region", "the Hajj pilgrimage": a name with the noun for what it is behind it.
  [[nodiscard]] EntityIndex named_by_modifier() const {
    for (const TokenIndex c : source_.tree.children(nominal_.head)) {
      const MentionIndex m = source_.mentions.at(c);
      if (c > nominal_.head || source_.tree.dep(c) != Dep::Compound || m == kNoMention || nominal_.plural) continue;
      const EntityIndex e = source_.mentions[m].kind == MentionKind::Name ? discourse_.of(m) : kNoEntity;
      if (e == kNoEntity) continue;
      const Entity& entity = discourse_.entity(e);
      if (entity.label == EntityLabel::Place && is_instance(entity.name)) return e;
      if (entity.name.find(' ') == std::string::npos && is_a(folded(entity.name))) return e;
    }
    return kNoEntity;
  }

  /// Whether WordNet has the name as one of these: "the city" for "Oslo".
  [[nodiscard]] bool is_instance(const std::string& name) const {
    const WordNet& wordnet = source_.lexicon.wordnet();
    const auto senses = wordnet.senses(head_, PartOfSpeech::Noun);
    if (senses.empty()) return false;
    for (const SynsetId kind : wordnet.instance_of(name)) return wordnet.is_a(kind, senses.front().synset);
    return false;
  }

  const Discourse& discourse_;
  const Source& source_;
  MentionIndex index_;
  const Mention& nominal_;
  std::string head_;
  std::string head_word_;
  std::vector<std::string> words_;
};

}  // namespace

EntityIndex antecedent_of_description(const Discourse& discourse, MentionIndex nominal) {
  return DescriptionSearch(discourse, nominal).find();
}

}  // namespace clew::ingest
