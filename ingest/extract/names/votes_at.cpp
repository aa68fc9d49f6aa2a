#include <algorithm>
#include <string>

#include "ingest/extract/names/label_votes.h"
#include "ingest/lexicon/fold.h"

namespace clew::ingest {
namespace {

// Weights: how much one piece of evidence counts beside a sure opinion of the recogniser, which counts 2.
constexpr float kRecogniser = 1;  // and up to as much again by its margin
constexpr float kSureMargin = 6;  // of the recogniser
constexpr float kTitle = 4;       // "President" before it
constexpr float kKnownPlace = 4;  // a country, continent or ocean
constexpr float kSubdivision = 1.5F;
constexpr float kHeadNoun = 4;    // "University" of it, in a name of several words
constexpr float kSortNoun = 3;    // "Lake" before the last word
constexpr float kBesideNoun = 2;  // "the physician" before it, "region" behind it
constexpr float kGivenName = 1.5F;
constexpr float kWord = 0.5F;      // a name of one word that is a noun too: "Hajj"
constexpr float kInstance = 0.5F;  // WordNet has it as a city, a person

EntityLabel label_of(NameType type) {
  switch (type) {
    case NameType::Person:
      return EntityLabel::Person;
    case NameType::Org:
      return EntityLabel::Organization;
    case NameType::Gpe:
    case NameType::Loc:
      return EntityLabel::Place;
    case NameType::Fac:
      return EntityLabel::Facility;
    case NameType::Event:
      return EntityLabel::Event;
    case NameType::Law:
      return EntityLabel::Agreement;
    case NameType::Product:
      return EntityLabel::Product;
    case NameType::WorkOfArt:
      return EntityLabel::Work;
    case NameType::Norp:
      return EntityLabel::Group;
    default:
      return EntityLabel::Concept;
  }
}

class Votes {
 public:
  Votes(const NameText& text, const NameDraft& draft) : text_(text), draft_(draft) {}

  LabelVotes count() {
    if (draft_.type != NameType::None)
      add(label_of(draft_.type), kRecogniser * (1 + std::min(draft_.margin, kSureMargin) / kSureMargin));
    places();
    title();
    head_noun();
    beside();
    persons();
    return votes_;
  }

 private:
  void add(EntityLabel label, float weight) { votes_[static_cast<std::size_t>(label)] += weight; }

  /// The noun's labels, `weight` divided among them by their shares; a role makes what it names a person.
  void add_noun(std::string_view noun, float weight) {
    NounClass noun_class = text_.lexicon.nouns().classify(noun);
    if (noun_class.score == 0) {  // "plains"
      const auto bases = text_.lexicon.wordnet().base_forms(noun, PartOfSpeech::Noun);
      if (!bases.empty()) noun_class = text_.lexicon.nouns().classify(bases.front());
    }
    if (noun_class.score > 0 && noun_class.label != EntityLabel::Date && noun_class.label != EntityLabel::Quantity) {
      add(noun_class.label, weight * noun_class.score);
    }
  }

  void places() {
    const std::string_view words = text_.document.text(draft_.tokens);
    const Places& places = text_.lexicon.places();
    if (places.country(words) != nullptr || places.region(words) != RegionKind::None) add(EntityLabel::Place, kKnownPlace);
    if (!places.subdivisions(words).empty()) add(EntityLabel::Place, kSubdivision);
    for (const SynsetId kind : text_.lexicon.wordnet().instance_of(words)) {
      add_noun(text_.lexicon.wordnet().synset(kind).words.front(), kInstance);
      break;
    }
  }

  void title() {
    const TokenRange tokens = draft_.tokens;
    if (tokens.first == text_.sentence_of(tokens.first).first) return;
    const TokenIndex before = tokens.first - 1;
    if (is_title(text_, before) && text_.casing[before] != Casing::Plain) add(EntityLabel::Person, kTitle);
  }

  /// The last word, or the one before "of": in names of several words it says what they name.
  void head_noun() {
    const TokenRange tokens = draft_.tokens;
    if (tokens.size() < 2) {
      add_noun(folded(text_.text(tokens.first)), kWord);
      return;
    }
    TokenIndex head = tokens.last - 1;
    for (TokenIndex i = tokens.first + 1; i + 1 < tokens.last; ++i)
      if (text_.token(i).tag == Tag::In) {
        head = i - 1;
        break;
      }
    if (text_.token(head).tag == Tag::Cd && head > tokens.first) --head;
    if (is_common_word(text_, head) && !is_title(text_, head)) {
      if (const std::string noun = folded(text_.text(head)); !is_surname(noun)) add_noun(noun, kHeadNoun);
    } else if (head + 1 == tokens.last) {
      sort_before(head);
    }
    if (text_.token(tokens.last - 1).tag == Tag::Cd) {
      add(EntityLabel::Person, -kHeadNoun);
      add(EntityLabel::Product, kBesideNoun);
    }
  }

  /// The common noun before the last word says what sort of thing it is: "Lake" Erie, Space "Shuttle" Atlantis.
  void sort_before(TokenIndex last) {
    if (last == draft_.tokens.first || !is_common_word(text_, last - 1) || is_title(text_, last - 1)) return;
    const NounClass sort = text_.lexicon.nouns().classify(folded(text_.text(last - 1)));
    if (sort.label == EntityLabel::Product || sort.label == EntityLabel::Place || sort.label == EntityLabel::Facility) {
      add(sort.label, kSortNoun * sort.score);
    }
  }

  /// "Brown" of "John Brown": behind a given name only nouns of bodies, buildings and the like say what is named.
  [[nodiscard]] bool is_surname(const std::string& noun) const {
    if (draft_.tokens.size() > 3 || !text_.lexicon.given_names().find(text_.text(draft_.tokens.first))) return false;
    const EntityLabel label = text_.lexicon.nouns().classify(noun).label;
    return label == EntityLabel::Concept || label == EntityLabel::Product || label == EntityLabel::Person;
  }

  /// A noun that explains the name: before it ("the physician Yang Buwei"), or that it modifies ("Lombardy region").
  void beside() {
    const TokenIndex head = draft_.tokens.last - 1;
    for (const TokenIndex c : text_.tree.children(head)) {
      if (draft_.tokens.contains(c)) continue;
      if (c > head && text_.tree.dep(c) == Dep::Appos && is_title(text_, c))
        add(EntityLabel::Person, kTitle);  // ", President of France,"
      if (text_.casing[c] != Casing::Plain) continue;
      if (c < draft_.tokens.first && text_.tree.dep(c) == Dep::Compound) add_noun(text_.tree.lemma(c), kBesideNoun);
      if (c > head && text_.tree.dep(c) == Dep::Appos && text_.tree.pos(c) == Pos::Noun) add_noun(text_.tree.lemma(c), kBesideNoun);
    }
    const TokenIndex above = text_.tree.head(head);
    if (above != head && text_.tree.dep(head) == Dep::Appos && text_.tree.pos(above) == Pos::Noun)
      add_noun(text_.tree.lemma(above), kBesideNoun);
    if (text_.tree.dep(head) == Dep::Nsubj && text_.tree.lemma(above) == "be") {
      const TokenIndex said = text_.tree.child(above, Dep::Attr);
      if (said != Tree::kNone && text_.tree.pos(said) == Pos::Noun) add_noun(text_.tree.lemma(said), kBesideNoun);
    }
  }

  void persons() {
    const TokenRange tokens = draft_.tokens;
    const std::string_view first = text_.text(tokens.first);
    const bool place = text_.lexicon.places().country(first) != nullptr || text_.lexicon.places().us_state(first) != nullptr;
    if (tokens.size() > 1 && tokens.size() <= 4 && !place && text_.lexicon.given_names().find(first)) {
      add(EntityLabel::Person, kGivenName);
    }
    if (tokens.first > 0 && text_.token(tokens.first - 1).tag == Tag::Dt) add(EntityLabel::Person, -kBesideNoun);
  }

  const NameText& text_;
  const NameDraft& draft_;
  LabelVotes votes_{};
};

}  // namespace

LabelVotes votes_at(const NameText& text, const NameDraft& draft) {
  return Votes(text, draft).count();
}

}  // namespace clew::ingest
