#include "ingest/lexicon/demonyms.h"

#include <algorithm>
#include <array>
#include <utility>

#include "ingest/lexicon/fold.h"

namespace clew::ingest {
namespace {

/// Regular endings and what they replace in the name of the place, surest first.
constexpr std::array<std::pair<std::string_view, std::string_view>, 16> kEndings = {{{"ian", "ia"},
                                                                                     {"an", "a"},
                                                                                     {"ian", ""},
                                                                                     {"an", ""},
                                                                                     {"ese", ""},
                                                                                     {"ese", "a"},
                                                                                     {"i", ""},
                                                                                     {"i", "a"},
                                                                                     {"er", ""},
                                                                                     {"ian", "y"},
                                                                                     {"an", "o"},
                                                                                     {"ean", "e"},
                                                                                     {"an", "e"},
                                                                                     {"ite", ""},
                                                                                     {"er", "land"},
                                                                                     {"ish", "land"}}};
/// Shorter names of places end many a name of a person.
constexpr std::size_t kShortestPlace = 5;

bool is_upper(char c) {
  return (c >= 'A' && c <= 'Z') || static_cast<unsigned char>(c) >= 0x80;
}

/// Not of a people within a country, or over several ("Basque", "Hutu").
bool names_inhabitant(std::string_view gloss) {
  constexpr std::array<std::string_view, 6> kSigns = {"native", "inhabitant", "resident", "citizen", "nationality", "born in"};
  return std::any_of(kSigns.begin(), kSigns.end(),
                     [&](std::string_view sign) { return gloss.find(sign) != std::string_view::npos; });
}

/// X of "a native or inhabitant of X (...)".
std::string place_of_gloss(std::string_view gloss) {
  for (const std::string_view phrase : {"inhabitant of ", "resident of ", "native of ", "citizen of "}) {
    const std::size_t at = gloss.find(phrase);
    if (at == std::string_view::npos) continue;
    std::string_view place = gloss.substr(at + phrase.size());
    if (place.starts_with("the ")) place.remove_prefix(4);
    place = place.substr(0, place.find_first_of(";,("));
    place = place.substr(0, place.find(" who "));
    place = place.substr(0, place.find_last_not_of(' ') + 1);
    if (!place.empty() && is_upper(place.front())) return std::string(place);
  }
  return {};
}

DemonymOrigin of_country(const Country* country) {
  return country == nullptr ? DemonymOrigin{} : DemonymOrigin{country->name, country};
}

void add(std::vector<std::string>& words, const std::string& word) {
  if (std::find(words.begin(), words.end(), word) == words.end()) words.push_back(word);
}

}  // namespace

Demonyms::Demonyms(const WordNet& wordnet, const Countries& countries, const Table& extra_names, SubdivisionNamed subdivision_named)
    : wordnet_(wordnet), countries_(countries), subdivision_named_(std::move(subdivision_named)) {
  for (const Table::Row& row : extra_names.rows()) {
    if (row.fields[1] != "demonym") continue;
    const Country* country = countries.of_code(row.fields[0]);
    listed_.emplace(folded(row.fields[2]), country);
    if (country != nullptr) words_[country].emplace_back(row.fields[2]);
  }
}

DemonymOrigin Demonyms::origin(std::string_view word) const {
  if (word.empty() || !is_upper(word.front())) return {};
  const bool plural = word.size() > 2 && (word.back() == 's' || word.back() == 'S');
  for (const std::string_view form : {word, plural ? word.substr(0, word.size() - 1) : word}) {
    if (const auto row = listed_.find(folded(form)); row != listed_.end()) return of_country(row->second);
  }
  if (countries_.find(word) != nullptr) return {};  // a country itself: "Oman", "Sudan"
  if (DemonymOrigin found = from_wordnet(word); !found.place.empty()) return found;
  for (const std::string& singular : wordnet_.base_forms(word, PartOfSpeech::Noun)) {
    if (DemonymOrigin found = from_wordnet(singular); !found.place.empty()) return found;
  }
  if (plural) {
    if (DemonymOrigin found = from_wordnet(word.substr(0, word.size() - 1)); !found.place.empty()) return found;
  }
  return from_ending(word);
}

DemonymOrigin Demonyms::from_wordnet(std::string_view word) const {
  std::vector<std::string> places = adjective_places(word);
  for (const std::string& place : inhabitant_places(word)) add(places, place);
  // "Georgian" is of the country before the state, "Luxembourger" before the city.
  for (const std::string& place : places) {
    if (const Country* country = countries_.find(place)) return of_country(country);
  }
  return places.empty() ? DemonymOrigin{} : DemonymOrigin{places.front(), nullptr};
}

std::vector<std::string> Demonyms::adjective_places(std::string_view word) const {
  std::vector<std::string> places;
  for (const Sense& sense : wordnet_.senses(word, PartOfSpeech::Adjective)) {
    const Synset& synset = wordnet_.synset(sense.synset);
    if (sense.word == 0 || !is_upper(synset.words[sense.word - 1U].front())) continue;
    for (const Pointer& pointer : synset.pointers) {
      if (pointer.kind != PointerKind::Pertainym || pointer.source_word != sense.word || pointer.target_word == 0) continue;
      const Synset& noun = wordnet_.synset(pointer.target);
      const bool place = noun.supersense == Supersense::NounLocation || noun.supersense == Supersense::NounObject;
      if (place && noun.instance && pointer.target_word <= noun.words.size()) add(places, noun.words[pointer.target_word - 1U]);
    }
  }
  return places;
}

std::vector<std::string> Demonyms::inhabitant_places(std::string_view word) const {
  std::vector<std::string> places;
  for (const Sense& sense : wordnet_.senses(word, PartOfSpeech::Noun)) {
    if (sense.supersense != Supersense::NounPerson || sense.instance) continue;
    const Synset& synset = wordnet_.synset(sense.synset);
    if (sense.word == 0 || !is_upper(synset.words[sense.word - 1U].front())) continue;
    if (!names_inhabitant(synset.gloss)) continue;
    for (const Pointer& pointer : synset.pointers) {
      if (pointer.kind != PointerKind::MemberHolonym) continue;
      const Synset& whole = wordnet_.synset(pointer.target);
      if (whole.supersense == Supersense::NounLocation && whole.instance) add(places, whole.words.front());
    }
    if (const std::string told = place_of_gloss(synset.gloss); !told.empty()) add(places, told);
  }
  return places;
}

DemonymOrigin Demonyms::from_ending(std::string_view word) const {
  if (word.find(' ') != std::string_view::npos) return {};
  for (const auto& [ending, replaced] : kEndings) {
    if (!word.ends_with(ending)) continue;
    const std::string place = std::string(word.substr(0, word.size() - ending.size())).append(replaced);
    if (place.size() < kShortestPlace) continue;
    if (DemonymOrigin found = place_named(place); !found.place.empty()) return found;
  }
  if (word.ends_with('s')) return from_ending(word.substr(0, word.size() - 1));
  return {};
}

DemonymOrigin Demonyms::place_named(std::string_view name) const {
  if (const Country* country = countries_.find(name)) return of_country(country);
  return {subdivision_named_(name), nullptr};
}

const Demonyms::ByPlace& Demonyms::adjectives() const {
  std::call_once(adjectives_read_, [&] {
    for (const SynsetId id : wordnet_.synsets(PartOfSpeech::Adjective, Supersense::AdjPert)) {
      for (const std::string& word : wordnet_.synset(id).words) {
        if (const DemonymOrigin back = origin(word); !back.place.empty()) add(adjectives_[back.place], word);
      }
    }
  });
  return adjectives_;
}

std::vector<std::string> Demonyms::of(std::string_view place) const {
  std::vector<std::string> words;
  const Country* country = countries_.find(place);
  const std::string name = country != nullptr ? country->name : std::string(place);
  if (const auto listed = words_.find(country); listed != words_.end()) words = listed->second;
  if (const auto found = adjectives().find(name); found != adjectives_.end()) {
    for (const std::string& word : found->second) add(words, word);
  }
  for (const Sense& sense : wordnet_.senses(place, PartOfSpeech::Noun)) {
    if (!sense.instance || (country != nullptr && countries_.synset_of(*country) != sense.synset)) continue;
    for (const Pointer& pointer : wordnet_.synset(sense.synset).pointers) {
      if (pointer.kind != PointerKind::MemberMeronym) continue;
      for (const std::string& word : wordnet_.synset(pointer.target).words) {
        if (origin(word).place == name) add(words, word);
      }
    }
  }
  return words;
}

}  // namespace clew::ingest
