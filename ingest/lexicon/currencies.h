#pragma once
// Currencies of ISO 4217 by code, by name, by a unit that only one has ("zloty"), and by country and unit ("British pounds").

#include <functional>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ingest/lexicon/places.h"
#include "ingest/lexicon/string_hash.h"

namespace clew::ingest {

class Currencies {
 public:
  /// Alpha-2 code of the country that a name or demonym means; empty where it means none.
  using CountryCodeOf = std::function<std::string(std::string_view)>;

  Currencies(const WordNet& wordnet, const std::string& iso_folder, CountryCodeOf country_code_of);
  [[nodiscard]] const Currency* find(std::string_view name) const;

 private:
  [[nodiscard]] const Currency* by_country(std::string_view name) const;

  CountryCodeOf country_code_of_;
  std::vector<Currency> all_;
  std::unordered_map<std::string, std::size_t, StringHash, std::equal_to<>> by_key_;
  std::unordered_map<std::string, std::size_t, StringHash, std::equal_to<>> by_code_;
};

}  // namespace clew::ingest
