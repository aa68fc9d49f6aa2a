#include "ingest/lexicon/countries.h"

#include <algorithm>

#include "ingest/lexicon/fold.h"
#include "ingest/lexicon/iso_records.h"

namespace clew::ingest {
namespace {

/// "Iran, Islamic Republic of" -> "Islamic Republic of Iran"; enumerations ("Bonaire, Sint Eustatius and Saba") stay.
std::string uninverted(const std::string& name) {
  const std::size_t comma = name.find(", ");
  if (comma == std::string::npos || name.find(" and ") != std::string::npos) return name;
  return name.substr(comma + 2) + ' ' + name.substr(0, comma);
}

/// Without the last words in brackets: "Cocos (Keeling) Islands" stays, "Saint Martin (French part)" does not.
std::string without_brackets(const std::string& name) {
  const std::size_t open = name.rfind(" (");
  return open != std::string::npos && name.ends_with(')') ? name.substr(0, open) : name;
}

Country country_of(const IsoRecord& record) {
  Country country;
  country.iso_name = uninverted(record.field("name"));
  country.official_name = record.field("official_name");
  const std::string& common = record.field("common_name");
  country.name = common.empty() ? without_brackets(country.iso_name) : common;
  country.alpha2 = record.field("alpha_2");
  country.alpha3 = record.field("alpha_3");
  return country;
}

/// Names that are remembered; texts may hold any number.
constexpr std::size_t kMostRemembered = std::size_t{1} << 18U;

/// Whether a synset's gloss says that the country is no more: "a former communist country in eastern Europe".
bool is_former(const Synset& synset) {
  constexpr std::size_t kNearStart = 4;
  return synset.gloss.find("former ") < kNearStart;
}

}  // namespace

std::string capitals_of(std::string_view text) {
  constexpr std::size_t kLongest = 6;
  if (text.starts_with("the ") || text.starts_with("The ")) text.remove_prefix(4);
  std::string capitals;
  for (const char c : text) {
    if (c == '.') continue;
    if (c < 'A' || c > 'Z' || capitals.size() == kLongest) return {};
    capitals += c;
  }
  return capitals.size() < 2 ? std::string() : capitals;
}

Countries::Countries(const WordNet& wordnet, const std::string& iso_folder, const Table& extra_names)
    : wordnet_(wordnet), kinds_{wordnet.find("country.n.02"), wordnet.find("location.n.01")} {
  read_iso(iso_folder);
  // Kosovo has no code in ISO 3166-1; XK is what the European Union and others use in its place.
  countries_.push_back({"Kosovo", "Kosovo", "Republic of Kosovo", "XK", "XKX", false});
  read_former(iso_folder);
  names_.resize(countries_.size());
  for (std::size_t i = 0; i < countries_.size(); ++i) {
    by_code_.emplace(countries_[i].alpha2, i);
    by_code_.emplace(countries_[i].alpha3, i);
  }
  add_names(extra_names);
}

void Countries::read_iso(const std::string& iso_folder) {
  read_iso_records(iso_folder + "/iso_3166-1.json", [&](const IsoRecord& record) { countries_.push_back(country_of(record)); });
}

void Countries::read_former(const std::string& iso_folder) {
  read_iso_records(iso_folder + "/iso_3166-3.json", [&](const IsoRecord& record) {
    Country country = country_of(record);
    // "USSR, Union of Soviet Socialist Republics": withdrawn names are listed short and long, not inverted.
    const std::string& listed = record.field("name");
    const std::size_t comma = listed.find(", ");
    if (comma != std::string::npos && !listed.ends_with(" of")) country.official_name = listed.substr(comma + 2);
    country.iso_name = listed.substr(0, comma);
    country.name = without_brackets(country.iso_name);
    country.former = true;
    countries_.push_back(std::move(country));
  });
}

void Countries::add_names(const Table& extra_names) {
  // Rows: code, kind, name; a code with a hyphen is that of a subdivision and none of ours.
  const auto is_ours = [](const Table::Row& row) { return row.fields[0].find('-') == std::string_view::npos; };
  for (const Table::Row& row : extra_names.rows()) {
    if (row.fields[0] == "-" || row.fields[1] == "demonym") not_names_.insert(place_key(row.fields[2]));
    if (!is_ours(row)) continue;
    const auto found = by_code_.find(row.fields[0]);
    if (found == by_code_.end()) extra_names.fail(row, "has a code that ISO 3166 lacks. Write an alpha-2 or alpha-3 code.");
    if (row.fields[1] == "canonical") countries_[found->second].name = row.fields[2];
  }
  const auto add_all = [&](bool former, std::string Country::*name) {
    for (std::size_t i = 0; i < countries_.size(); ++i) {
      if (countries_[i].former == former) add_name(i, countries_[i].*name);
    }
  };
  add_all(false, &Country::name);
  for (const Table::Row& row : extra_names.rows()) {
    if (is_ours(row) && row.fields[1] == "name") add_name(by_code_.find(row.fields[0])->second, std::string(row.fields[2]));
  }
  add_all(false, &Country::iso_name);
  add_all(false, &Country::official_name);
  for (const auto name : {&Country::name, &Country::iso_name, &Country::official_name}) add_all(true, name);
}

void Countries::add_name(std::size_t index, const std::string& name) {
  if (name.empty()) return;
  const std::string capitals = capitals_of(name);
  const bool is_new =
      capitals.empty() ? by_key_.emplace(place_key(name), index).second : by_capitals_.emplace(capitals, index).second;
  if (is_new) names_[index].push_back(name);
}

const Country* Countries::find_listed(std::string_view name) const {
  if (const std::string capitals = capitals_of(name); !capitals.empty()) {
    if (const auto found = by_capitals_.find(capitals); found != by_capitals_.end()) return &countries_[found->second];
  }
  const auto found = by_key_.find(place_key(name));
  return found == by_key_.end() ? nullptr : &countries_[found->second];
}

const Country* Countries::find(std::string_view name) const {
  if (const Country* found = find_listed(name)) return found;
  if (const auto found = by_wordnet_name_.find(name); found != by_wordnet_name_.end()) return found->second;
  const Country* country = find_in_wordnet(name);
  if (by_wordnet_name_.size() < kMostRemembered) by_wordnet_name_.emplace(std::string(name), country);
  return country;
}

const Country* Countries::find_in_wordnet(std::string_view name) const {
  if (name.starts_with("the ") || name.starts_with("The ")) name.remove_prefix(4);
  if (not_names_.contains(place_key(name))) return nullptr;
  for (const Sense& sense : wordnet_.senses(name, PartOfSpeech::Noun)) {
    if (!sense.instance || sense.supersense != Supersense::NounLocation || sense.word == 0) continue;
    const std::vector<std::string>& words = wordnet_.synset(sense.synset).words;
    if (!capitals_of(words[sense.word - 1U]).empty()) continue;  // "us" and "as" are no abbreviations
    for (const std::string& word : words) {
      const Country* country = find_listed(word);
      if (country != nullptr && synset_of(*country) == sense.synset) return country;
    }
  }
  return nullptr;
}

SynsetId Countries::synset_of(const Country& country) const {
  if (const auto found = synsets_.find(&country); found != synsets_.end()) return found->second;
  const auto find_synset = [&]() -> SynsetId {
    for (const SynsetId kind : kinds_) {
      for (const std::string& name : {country.official_name, country.iso_name, country.name}) {
        for (const Sense& sense : wordnet_.senses(name, PartOfSpeech::Noun)) {
          if (!sense.instance || sense.supersense != Supersense::NounLocation) continue;
          if (is_former(wordnet_.synset(sense.synset)) == country.former && wordnet_.is_a(sense.synset, kind)) return sense.synset;
        }
      }
    }
    return {};
  };
  return synsets_.emplace(&country, find_synset()).first->second;
}

std::vector<std::string> Countries::names_of(const Country& country) const {
  std::vector<std::string> names = names_[index_of(country)];
  const SynsetId synset = synset_of(country);
  if (synset == SynsetId{}) return names;
  for (const std::string& word : wordnet_.synset(synset).words) {
    if (find_listed(word) == nullptr && find(word) == &country) names.push_back(word);
  }
  return names;
}

const Country* Countries::of_code(std::string_view code) const {
  const auto found = by_code_.find(code);
  return found == by_code_.end() ? nullptr : &countries_[found->second];
}

}  // namespace clew::ingest
