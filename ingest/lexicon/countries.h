#pragma once
// The countries of ISO 3166-1, those withdrawn from it, and all names that they go by.

#include <array>
#include <cstddef>
#include <string>
#include <string_view>
#include <tbb/concurrent_unordered_map.h>
#include <unordered_map>
#include <unordered_set>
#include <vector>

#include "ingest/lexicon/places.h"
#include "ingest/lexicon/string_hash.h"
#include "ingest/lexicon/table.h"

namespace clew::ingest {

class Countries {
 public:
  Countries(const WordNet& wordnet, const std::string& iso_folder, const Table& extra_names);

  [[nodiscard]] const Country* find(std::string_view name) const;
  [[nodiscard]] const Country* of_code(std::string_view code) const;
  [[nodiscard]] std::span<const Country> all() const { return countries_; }
  /// Canonical name first, each once.
  [[nodiscard]] std::vector<std::string> names_of(const Country& country) const;
  /// WordNet's synset of the country; a default id where it has none.
  [[nodiscard]] SynsetId synset_of(const Country& country) const;

 private:
  [[nodiscard]] std::size_t index_of(const Country& country) const {
    return static_cast<std::size_t>(&country - countries_.data());
  }
  void read_iso(const std::string& iso_folder);
  void read_former(const std::string& iso_folder);
  void add_names(const Table& extra_names);
  void add_name(std::size_t index, const std::string& name);
  [[nodiscard]] const Country* find_listed(std::string_view name) const;
  [[nodiscard]] const Country* find_in_wordnet(std::string_view name) const;

  const WordNet& wordnet_;
  std::array<SynsetId, 2> kinds_;  // what the synset of a country lies below, surest first
  std::vector<Country> countries_;
  std::vector<std::vector<std::string>> names_;  // by index of the country; without those that only WordNet has
  std::unordered_map<std::string, std::size_t, StringHash, std::equal_to<>> by_key_;
  std::unordered_map<std::string, std::size_t, StringHash, std::equal_to<>> by_capitals_;  // "US", "UAE": never "us"
  std::unordered_map<std::string, std::size_t, StringHash, std::equal_to<>> by_code_;
  std::unordered_set<std::string, StringHash, std::equal_to<>> not_names_;  // whatever WordNet says: "Kazakh"
  mutable tbb::concurrent_unordered_map<std::string, const Country*, StringHash> by_wordnet_name_;  // nullptr: none
  mutable tbb::concurrent_unordered_map<const Country*, SynsetId> synsets_;
};

/// The letters of an abbreviation that capitals set apart from words ("US", "the U.S.", "UAE"); empty for other texts.
[[nodiscard]] std::string capitals_of(std::string_view text);

}  // namespace clew::ingest
