#pragma once
// From adjectives and inhabitants to places and back: a table first, then WordNet, then the regular endings of English.

#include <functional>
#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ingest/lexicon/countries.h"

namespace clew::ingest {

class Demonyms {
 public:
  /// Canonical name of the subdivision that is called so; empty where none is.
  using SubdivisionNamed = std::function<std::string(std::string_view)>;

  Demonyms(const WordNet& wordnet, const Countries& countries, const Table& extra_names, SubdivisionNamed subdivision_named);

  /// `word` as written: "Armenian" and "ARMENIANS", but not "armenian", for "polish" and "turkey" are other words.
  [[nodiscard]] DemonymOrigin origin(std::string_view word) const;
  [[nodiscard]] std::vector<std::string> of(std::string_view place) const;

 private:
  [[nodiscard]] DemonymOrigin from_wordnet(std::string_view word) const;
  [[nodiscard]] DemonymOrigin from_ending(std::string_view word) const;
  [[nodiscard]] DemonymOrigin place_named(std::string_view name) const;
  [[nodiscard]] std::vector<std::string> adjective_places(std::string_view word) const;
  [[nodiscard]] std::vector<std::string> inhabitant_places(std::string_view word) const;

  /// Adjectives of WordNet by the canonical name of their place.
  using ByPlace = std::unordered_map<std::string, std::vector<std::string>, StringHash, std::equal_to<>>;
  [[nodiscard]] const ByPlace& adjectives() const;

  const WordNet& wordnet_;
  const Countries& countries_;
  SubdivisionNamed subdivision_named_;
  std::unordered_map<std::string, const Country*, StringHash, std::equal_to<>> listed_;  // by folded word; nullptr: no demonym
  std::unordered_map<const Country*, std::vector<std::string>> words_;                   // of listed_, as written
  mutable std::once_flag adjectives_read_;
  mutable ByPlace adjectives_;
};

}  // namespace clew::ingest
