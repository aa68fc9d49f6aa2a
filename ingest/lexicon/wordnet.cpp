#include "ingest/lexicon/wordnet.h"

#include <algorithm>
#include <array>
#include <cstdlib>

#include "ingest/lexicon/wordnet_files.h"

namespace clew::ingest {
namespace {

constexpr std::array<std::string_view, kSupersenses> kSupersenseNames = {
    "adj.all",          "adj.pert",           "adv.all",
    "noun.Tops",        "noun.act",           "noun.animal",
    "noun.artifact",    "noun.attribute",     "noun.body",
    "noun.cognition",   "noun.communication", "noun.event",
    "noun.feeling",     "noun.food",          "noun.group",
    "noun.location",    "noun.motive",        "noun.object",
    "noun.person",      "noun.phenomenon",    "noun.plant",
    "noun.possession",  "noun.process",       "noun.quantity",
    "noun.relation",    "noun.shape",         "noun.state",
    "noun.substance",   "noun.time",          "verb.body",
    "verb.change",      "verb.cognition",     "verb.communication",
    "verb.competition", "verb.consumption",   "verb.contact",
    "verb.creation",    "verb.emotion",       "verb.motion",
    "verb.perception",  "verb.possession",    "verb.social",
    "verb.stative",     "verb.weather",       "adj.ppl"};

/// Words that WordNet lacks are remembered too, up to this many: texts hold any number of names.
constexpr std::size_t kMostRemembered = std::size_t{1} << 18U;

}  // namespace

std::string_view name_of(Supersense supersense) {
  const auto index = static_cast<std::size_t>(supersense);
  return index < kSupersenseNames.size() ? kSupersenseNames[index] : std::string_view{};
}

WordNet::WordNet(const std::string& folder) : files_(std::make_unique<Files>(folder)) {}
WordNet::~WordNet() = default;

std::string WordNet::default_folder() {
  const char* set = std::getenv("CLEW_WORDNET");
  return set != nullptr && *set != '\0' ? set : "/usr/share/wordnet";
}

std::span<const Sense> WordNet::senses(std::string_view lemma, PartOfSpeech part) const {
  const LemmaKey key(lemma);
  auto& known = files_->part(part).senses;
  if (const auto found = known.find(key.view()); found != known.end()) return found->second;
  std::vector<Sense> read = files_->read_senses(key.view(), part);
  if (read.empty() && known.size() >= kMostRemembered) return {};
  return known.emplace(std::string(key.view()), std::move(read)).first->second;
}

const Synset& WordNet::synset(SynsetId id) const {
  auto& known = files_->synsets;
  if (const auto found = known.find(id.value()); found != known.end()) return found->second;
  return known.emplace(id.value(), files_->read_synset(id)).first->second;
}

Supersense WordNet::first_supersense(std::string_view lemma, PartOfSpeech part) const {
  const std::span<const Sense> all = senses(lemma, part);
  return all.empty() ? Supersense::None : all.front().supersense;
}

std::vector<WordNet::SupersenseShare> WordNet::supersenses(std::string_view lemma, PartOfSpeech part) const {
  std::vector<SupersenseShare> shares;
  float total = 0;
  float rank = 0;
  for (const Sense& sense : senses(lemma, part)) {
    const float weight = static_cast<float>(sense.tag_count) + 1 / ++rank;
    total += weight;
    auto found = std::find_if(shares.begin(), shares.end(), [&](const auto& s) { return s.supersense == sense.supersense; });
    if (found == shares.end()) found = shares.insert(found, {sense.supersense, 0});
    found->share += weight;
  }
  for (SupersenseShare& share : shares) share.share /= total;
  std::stable_sort(shares.begin(), shares.end(), [](const auto& a, const auto& b) { return a.share > b.share; });
  return shares;
}

std::uint32_t WordNet::tag_count(std::string_view lemma, PartOfSpeech part) const {
  std::uint32_t sum = 0;
  for (const Sense& sense : senses(lemma, part)) sum += sense.tag_count;
  return sum;
}

}  // namespace clew::ingest
