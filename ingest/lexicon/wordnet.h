#pragma once
// WordNet as its own files tell it: mapped, found by binary search, kept once read.
// Lemmas are given in any case, with spaces or underscores ("United States", "take_part"). All members may be called
// from several threads; what they return lives as long as the WordNet.

#include <cstddef>
#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

namespace clew::ingest {

enum class PartOfSpeech : std::uint8_t { Noun, Verb, Adjective, Adverb };
inline constexpr std::size_t kPartsOfSpeech = 4;

/// The lexicographer file of a synset, numbered as WordNet does (lexnames(5WN)).
enum class Supersense : std::uint8_t {
  AdjAll,
  AdjPert,
  AdvAll,
  NounTops,
  NounAct,
  NounAnimal,
  NounArtifact,
  NounAttribute,
  NounBody,
  NounCognition,
  NounCommunication,
  NounEvent,
  NounFeeling,
  NounFood,
  NounGroup,
  NounLocation,
  NounMotive,
  NounObject,
  NounPerson,
  NounPhenomenon,
  NounPlant,
  NounPossession,
  NounProcess,
  NounQuantity,
  NounRelation,
  NounShape,
  NounState,
  NounSubstance,
  NounTime,
  VerbBody,
  VerbChange,
  VerbCognition,
  VerbCommunication,
  VerbCompetition,
  VerbConsumption,
  VerbContact,
  VerbCreation,
  VerbEmotion,
  VerbMotion,
  VerbPerception,
  VerbPossession,
  VerbSocial,
  VerbStative,
  VerbWeather,
  AdjPpl,
  None
};
inline constexpr std::size_t kSupersenses = static_cast<std::size_t>(Supersense::None);

/// "noun.person"; "" for None.
[[nodiscard]] std::string_view name_of(Supersense supersense);

/// Relations between synsets or between words of two synsets (wninput(5WN)).
enum class PointerKind : std::uint8_t {
  Antonym,
  Hypernym,
  InstanceHypernym,
  Hyponym,
  InstanceHyponym,
  MemberHolonym,
  SubstanceHolonym,
  PartHolonym,
  MemberMeronym,
  SubstanceMeronym,
  PartMeronym,
  Attribute,
  Derivation,
  Entailment,
  Cause,
  AlsoSee,
  VerbGroup,
  SimilarTo,
  Participle,
  Pertainym,
  TopicDomain,
  TopicMember,
  RegionDomain,
  RegionMember,
  UsageDomain,
  UsageMember,
  Unknown
};

/// Part of speech and byte offset of a synset in its data file. Ids order as the files do.
class SynsetId {
 public:
  SynsetId() = default;
  SynsetId(PartOfSpeech part, std::uint32_t offset) : value_(static_cast<std::uint32_t>(part) << 28U | offset) {}

  [[nodiscard]] PartOfSpeech part() const { return static_cast<PartOfSpeech>(value_ >> 28U); }
  [[nodiscard]] std::uint32_t offset() const { return value_ & 0x0FFFFFFFU; }
  [[nodiscard]] std::uint32_t value() const { return value_; }
  friend auto operator<=>(const SynsetId&, const SynsetId&) = default;

 private:
  std::uint32_t value_ = 0;
};

struct Pointer {
  PointerKind kind = PointerKind::Unknown;
  SynsetId target;
  std::uint8_t source_word = 0;  // the word of this synset that it holds for, from 1; 0: for all
  std::uint8_t target_word = 0;  // likewise in the target
};

struct Synset {
  SynsetId id;
  Supersense supersense = Supersense::None;
  std::vector<std::string> words;  // as written, with spaces: "United States", "take part"
  std::vector<Pointer> pointers;
  std::string_view gloss;
  bool instance = false;  // names one thing: Paris, not city
};

/// One meaning of a word.
struct Sense {
  SynsetId synset;
  Supersense supersense = Supersense::None;
  std::uint8_t word = 0;  // which word of the synset this is, from 1
  bool instance = false;
  std::uint32_t tag_count = 0;  // how often it was met in WordNet's semantic concordance; often 0
};

class WordNet {
 public:
  /// Maps the files of `folder`. Throws LexiconError where one is missing or is no WordNet 3 file.
  explicit WordNet(const std::string& folder);
  ~WordNet();
  WordNet(const WordNet&) = delete;
  WordNet& operator=(const WordNet&) = delete;

  /// $CLEW_WORDNET, else where Debian's wordnet-base puts it.
  [[nodiscard]] static std::string default_folder();

  /// The meanings of a base form, the most frequent first; empty where WordNet lacks it.
  [[nodiscard]] std::span<const Sense> senses(std::string_view lemma, PartOfSpeech part) const;
  [[nodiscard]] bool knows(std::string_view lemma, PartOfSpeech part) const { return !senses(lemma, part).empty(); }

  /// Throws LexiconError where `id` is not the place of a synset.
  [[nodiscard]] const Synset& synset(SynsetId id) const;

  /// Supersense of the first sense; None where the word is unknown.
  [[nodiscard]] Supersense first_supersense(std::string_view lemma, PartOfSpeech part) const;

  struct SupersenseShare {
    Supersense supersense = Supersense::None;
    float share = 0;  // all shares of a word add up to 1
  };
  /// Weighted by tag counts, each sense counted 1/rank once more so that untagged ones weigh by their order. Largest share first.
  [[nodiscard]] std::vector<SupersenseShare> supersenses(std::string_view lemma, PartOfSpeech part) const;

  /// The synset itself, then all that it is a kind or an instance of, nearest first.
  [[nodiscard]] std::span<const SynsetId> ancestors(SynsetId id) const;
  [[nodiscard]] bool is_a(SynsetId id, SynsetId ancestor) const;
  /// Whether one of the first `senses_read` noun senses of `lemma` lies below `ancestor`.
  [[nodiscard]] bool is_a(std::string_view lemma, SynsetId ancestor, std::size_t senses_read = 1) const;
  /// Steps to the nearest root; entity is 0.
  [[nodiscard]] std::size_t depth(SynsetId id) const;
  /// How many noun synsets lie directly below.
  [[nodiscard]] std::size_t hyponym_count(SynsetId id) const;

  /// All synsets of a lexicographer file, in the order of the data file, whose whole is read for it.
  [[nodiscard]] std::vector<SynsetId> synsets(PartOfSpeech part, Supersense supersense) const;

  /// The synset written as in WordNet's interfaces: "city.n.01", "take_part.v.1". Throws LexiconError where there is none.
  [[nodiscard]] SynsetId find(std::string_view name) const;

  /// Words of the first `senses_read` senses without `lemma`, in order, each once.
  [[nodiscard]] std::vector<std::string> synonyms(std::string_view lemma, PartOfSpeech part, std::size_t senses_read = 1) const;
  /// Words of `to` derived from senses of `lemma` or that it derives from: signing -> sign, founder -> found. In order of senses.
  [[nodiscard]] std::vector<std::string> derivations(std::string_view lemma, PartOfSpeech from, PartOfSpeech to) const;
  /// Nouns that an adjective pertains to: Azerbaijani -> Azerbaijan.
  [[nodiscard]] std::vector<std::string> pertainyms(std::string_view adjective) const;
  [[nodiscard]] std::vector<std::string> antonyms(std::string_view lemma, PartOfSpeech part) const;
  /// Verbs in the same groups as the senses of `verb`, and its synonyms there.
  [[nodiscard]] std::vector<std::string> verb_group(std::string_view verb) const;
  /// Words that `lemma` names instances of: Paris -> city. Empty where it names none.
  [[nodiscard]] std::vector<SynsetId> instance_of(std::string_view lemma) const;

  /// Base forms of an inflected word that WordNet knows: exceptions first, then regular endings. "men" -> "man".
  [[nodiscard]] std::vector<std::string> base_forms(std::string_view word, PartOfSpeech part) const;

  /// Sum of the tag counts of all senses.
  [[nodiscard]] std::uint32_t tag_count(std::string_view lemma, PartOfSpeech part) const;

 private:
  struct Files;
  std::unique_ptr<Files> files_;
};

}  // namespace clew::ingest
