#pragma once
// The parts of countries: ISO 3166-2 with the English names and abbreviations that the tables of the lexicon add.

#include <span>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ingest/lexicon/countries.h"

namespace clew::ingest {

class Subdivisions {
 public:
  Subdivisions(const Countries& countries, const std::string& iso_folder, const std::vector<Table::Row>& extra_names,
               const std::vector<Table::Row>& us_states);

  [[nodiscard]] std::span<const Subdivision* const> find(std::string_view name) const;
  [[nodiscard]] const Subdivision* us_state(std::string_view name) const;

 private:
  using ByName = std::unordered_map<std::string, std::vector<const Subdivision*>, StringHash, std::equal_to<>>;

  std::vector<Subdivision> all_;
  ByName by_key_;
  ByName by_abbreviation_;  // as written: "Calif.", "CA"
};

}  // namespace clew::ingest
