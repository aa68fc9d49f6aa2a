#include "ingest/lexicon/subdivisions.h"

#include <algorithm>

#include "ingest/lexicon/fold.h"
#include "ingest/lexicon/iso_records.h"

namespace clew::ingest {
namespace {

/// "Bayern [Bavaria]" is two names; so are "Bozen / Bolzano" and "Alba, Yr".
std::vector<std::string> names_in(std::string_view name) {
  std::vector<std::string> names;
  while (!name.empty()) {
    const std::size_t end = std::min(name.find_first_of("[](/"), name.size());
    std::string_view part = name.substr(0, end);
    while (part.starts_with(' ')) part.remove_prefix(1);
    while (part.ends_with(' ') || part.ends_with(')')) part.remove_suffix(1);
    if (!part.empty()) names.emplace_back(part);
    name.remove_prefix(std::min(end + 1, name.size()));
  }
  return names;
}

}  // namespace

Subdivisions::Subdivisions(const Countries& countries, const std::string& iso_folder, const std::vector<Table::Row>& extra_names,
                           const std::vector<Table::Row>& us_states) {
  read_iso_records(iso_folder + "/iso_3166-2.json", [&](const IsoRecord& record) {
    const std::string& code = record.field("code");
    const Country* country = countries.of_code(std::string_view(code).substr(0, code.find('-')));
    if (country != nullptr) all_.push_back({record.field("name"), code, record.field("type"), country});
  });
  std::unordered_map<std::string_view, Subdivision*> by_code;
  for (Subdivision& subdivision : all_) by_code.emplace(subdivision.code, &subdivision);

  const auto add = [&](std::string_view name, const Subdivision* subdivision) {
    auto& named = by_key_[place_key(name)];
    if (std::find(named.begin(), named.end(), subdivision) == named.end()) named.push_back(subdivision);
  };
  for (Subdivision& subdivision : all_) {
    const std::vector<std::string> names = names_in(subdivision.name);
    for (const std::string& name : names) add(name, &subdivision);
    if (!names.empty()) subdivision.name = names.front();
  }
  for (const Table::Row& row : extra_names) {
    const auto found = by_code.find(row.fields[0]);
    if (found == by_code.end()) continue;  // iso-codes of another release
    if (row.fields[1] == "canonical") found->second->name = row.fields[2];
    if (row.fields[1] != "demonym") add(row.fields[2], found->second);
  }
  for (const Table::Row& row : us_states) {  // code, abbreviation
    if (const auto found = by_code.find(row.fields[0]); found != by_code.end()) {
      by_abbreviation_[std::string(row.fields[1])].push_back(found->second);
    }
  }
}

std::span<const Subdivision* const> Subdivisions::find(std::string_view name) const {
  // Abbreviations count only as they are written: "Ore." and "OR" are Oregon, "or" is none.
  if (const auto found = by_abbreviation_.find(name); found != by_abbreviation_.end()) return found->second;
  const auto found = by_key_.find(place_key(name));
  return found == by_key_.end() ? std::span<const Subdivision* const>{} : found->second;
}

const Subdivision* Subdivisions::us_state(std::string_view name) const {
  for (const Subdivision* subdivision : find(name)) {
    if (subdivision->code.starts_with("US-")) return subdivision;
  }
  return nullptr;
}

}  // namespace clew::ingest
