#include "ingest/lexicon/noun_classes.h"

#include <algorithm>
#include <cmath>

#include "ingest/lexicon/noun_classes_state.h"
#include "ingest/lexicon/table.h"
#include "ingest/lexicon/wordnet_files.h"

namespace clew::ingest {
namespace {

/// The share of a noun's weight that a row of its own in the table takes from WordNet's senses.
constexpr float kTableShare = 0.8F;
/// Of WordNet 3.0: steps from its deepest noun to entity, and the tag counts of its most frequent noun ("person").
constexpr float kGreatestDepth = 18;
constexpr float kGreatestTagCount = 6834;
/// Nouns that are remembered; texts may hold any number of names.
constexpr std::size_t kMostRemembered = std::size_t{1} << 18U;

/// What follows the last space, underscore or hyphen.
std::string_view last_word(std::string_view key) {
  const std::size_t end = key.find_last_of("_-");
  return end == std::string_view::npos ? key : key.substr(end + 1);
}

}  // namespace

NounClasses::State::State(const WordNet& words, const Table& labels, const Table& roles)
    : wordnet(words), abstraction(words.find("abstraction.n.06")) {
  read_labels(labels);
  read_roles(roles);
}

const NounFacts& NounClasses::State::facts(std::string_view noun) {
  static const NounFacts kNothing;
  const LemmaKey key(noun);
  if (const auto found = known.find(key.view()); found != known.end()) return found->second;
  NounFacts read_now = read(key.view());
  if (read_now.best.score == 0 && known.size() >= kMostRemembered) return kNothing;
  return known.emplace(std::string(key.view()), read_now).first->second;
}

NounFacts NounClasses::State::read(std::string_view key) const {
  // A compound that nobody lists is a kind of what its last word names: "peace deal", "co-founder".
  const bool known_to_wordnet = wordnet.knows(key, PartOfSpeech::Noun);
  const std::string_view head = known_to_wordnet ? key : last_word(key);
  const bool listed = word_labels.contains(key) || word_roles.contains(key);
  if (!listed && head.size() < key.size() && !head.empty()) return read(head);
  NounFacts facts;
  weigh_senses(head, facts);
  facts.role = role_of(key);
  facts.gender = gender_of(key, facts.role);
  if (const auto own = listed_label(key)) {
    for (float& share : facts.shares) share *= 1 - kTableShare;
    facts.shares[static_cast<std::size_t>(*own)] += kTableShare;
  }
  const auto* best = std::max_element(facts.shares.begin(), facts.shares.end());
  if (*best > 0) facts.best = {static_cast<EntityLabel>(best - facts.shares.begin()), *best};
  return facts;
}

std::optional<EntityLabel> NounClasses::State::listed_label(std::string_view key) const {
  if (const auto own = word_labels.find(key); own != word_labels.end()) return own->second;
  const auto role = word_roles.find(key);
  if (role != word_roles.end() && role->second != RoleKind::None) return EntityLabel::Person;
  return std::nullopt;
}

void NounClasses::State::weigh_senses(std::string_view key, NounFacts& facts) const {
  const std::span<const Sense> senses = wordnet.senses(key, PartOfSpeech::Noun);
  if (senses.empty()) return;
  // A common noun that is a name as well ("bill", "turkey") is meant as the noun.
  const bool only_names = std::all_of(senses.begin(), senses.end(), [](const Sense& s) { return s.instance; });
  float total = 0;
  float abstract = 0;
  float rank = 0;
  for (const Sense& sense : senses) {
    if (sense.instance && !only_names) continue;
    const float weight = static_cast<float>(sense.tag_count) + 1 / ++rank;
    // WordNet hangs a priest below a status, too.
    const EntityLabel label = sense.supersense == Supersense::NounPerson ? EntityLabel::Person : label_of(sense.synset);
    total += weight;
    facts.shares[static_cast<std::size_t>(label)] += weight;
    if (label != EntityLabel::Person && wordnet.is_a(sense.synset, abstraction)) abstract += weight;
  }
  for (float& share : facts.shares) share /= total;
  facts.abstractness = abstract / total;
  facts.specificity = std::min(1.0F, static_cast<float>(wordnet.depth(senses.front().synset)) / kGreatestDepth);
  const auto count = static_cast<float>(wordnet.tag_count(key, PartOfSpeech::Noun));
  facts.frequency = std::min(1.0F, std::log1p(count) / std::log1p(kGreatestTagCount));
}

EntityLabel NounClasses::State::label_of(SynsetId sense) const {
  const EntityLabel* label = nearest(synset_labels, sense);
  return label == nullptr ? EntityLabel::Concept : *label;
}

NounClasses::NounClasses(const WordNet& wordnet, const Table& labels, const Table& roles)
    : state_(std::make_unique<State>(wordnet, labels, roles)) {}
NounClasses::~NounClasses() = default;

NounClass NounClasses::classify(std::string_view noun) const {
  return state_->facts(noun).best;
}

float NounClasses::score(std::string_view noun, EntityLabel label) const {
  return state_->facts(noun).shares.at(static_cast<std::size_t>(label));
}

RoleKind NounClasses::role(std::string_view noun) const {
  return state_->facts(noun).role;
}

Gender NounClasses::gender(std::string_view noun) const {
  return state_->facts(noun).gender;
}

float NounClasses::abstractness(std::string_view noun) const {
  return state_->facts(noun).abstractness;
}

float NounClasses::specificity(std::string_view noun) const {
  return state_->facts(noun).specificity;
}

float NounClasses::frequency(std::string_view noun) const {
  return state_->facts(noun).frequency;
}

}  // namespace clew::ingest
