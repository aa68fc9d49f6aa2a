#pragma once
// Countries, their parts, peoples, languages and money: iso-codes for the records, WordNet for what people call them.
// Names are compared without case, accents, dots, hyphens and a leading "the". Members may be called from several threads.

#include <cstdint>
#include <memory>
#include <span>
#include <string>
#include <string_view>
#include <vector>

#include "ingest/lexicon/wordnet.h"

namespace clew::ingest {

class Table;

struct Country {
  std::string name;           // canonical, as English news writes it: "Russia", "United States"
  std::string iso_name;       // "Russian Federation"
  std::string official_name;  // may be empty
  std::string alpha2;         // "RU"; "XK" for Kosovo, which ISO lacks
  std::string alpha3;
  bool former = false;  // withdrawn from ISO 3166-1: "Yugoslavia"
};

struct Subdivision {
  std::string name;  // "Nakhchivan"; ISO's alternatives in brackets are names of their own
  std::string code;  // "US-NY"
  std::string type;  // "State"
  const Country* country = nullptr;
};

struct Language {
  std::string name;
  std::string alpha3;
};

struct Currency {
  std::string name;    // "US Dollar"
  std::string alpha3;  // "USD"
};

enum class RegionKind : std::uint8_t { None, Continent, Ocean };

/// What a word like "Armenian", "Parisian" or "European" is made from.
struct DemonymOrigin {
  std::string place;                 // canonical: "Armenia", "Paris", "Europe"; empty: the word is no demonym
  const Country* country = nullptr;  // where the place is a country
};

class Places {
 public:
  /// Reads iso_3166-1 at once, the rest at its first use. `extra_names` is datasets/lexicon/country_names.tsv,
  /// `us_states` datasets/lexicon/us_states.tsv. Throws LexiconError.
  Places(const WordNet& wordnet, std::string iso_folder, const Table& extra_names, const Table& us_states);
  ~Places();
  Places(const Places&) = delete;
  Places& operator=(const Places&) = delete;

  /// $CLEW_ISO_CODES, else where Debian's iso-codes puts it.
  [[nodiscard]] static std::string default_iso_folder();

  /// The country that `name` means, by any of its names or customary abbreviations: "the U.S.", "Great Britain", "UAE",
  /// "Kingdom of Norway". Codes are not names ("IN", "IT"): ask country_of_code. Former countries last.
  [[nodiscard]] const Country* country(std::string_view name) const;
  /// By alpha-2 or alpha-3 code, in upper case.
  [[nodiscard]] const Country* country_of_code(std::string_view code) const;
  [[nodiscard]] std::span<const Country> countries() const;
  /// What else the country is called, canonical name first.
  [[nodiscard]] std::vector<std::string> names_of(const Country& country) const;

  /// Every subdivision of that name; "Georgia" may be a country as well. States of the US by abbreviation too ("Calif.", "NY").
  [[nodiscard]] std::span<const Subdivision* const> subdivisions(std::string_view name) const;
  [[nodiscard]] const Subdivision* us_state(std::string_view name) const;

  [[nodiscard]] RegionKind region(std::string_view name) const;

  /// From adjective or inhabitant to place: "Azerbaijani", "Swiss", "Kosovar", "Muscovites", "Asian".
  [[nodiscard]] DemonymOrigin demonym_origin(std::string_view word) const;
  /// From place to its adjectives and inhabitants ("Armenian"); empty where none is known.
  [[nodiscard]] std::vector<std::string> demonyms(std::string_view place) const;

  [[nodiscard]] const Language* language(std::string_view name) const;
  /// By name ("US dollar", "euro") or code ("USD").
  [[nodiscard]] const Currency* currency(std::string_view name) const;

 private:
  struct State;
  std::unique_ptr<State> state_;
};

}  // namespace clew::ingest
