#include "ingest/lexicon/currencies.h"

#include <algorithm>
#include <map>
#include <utility>

#include "ingest/lexicon/fold.h"
#include "ingest/lexicon/iso_records.h"

namespace clew::ingest {
namespace {

/// Not funds, test codes, metals and units of account, whose names are words of other meanings.
bool is_money(const std::string& code, const std::string& name) {
  const bool supranational = code == "XAF" || code == "XOF" || code == "XPF" || code == "XCD" || code == "XDR";
  return (code.front() != 'X' || supranational) && name.find("Unidad") == std::string::npos &&
         name.find(" (Next") == std::string::npos;
}

std::vector<std::string> words_of(std::string_view key) {
  std::vector<std::string> words;
  while (!key.empty()) {
    const std::size_t end = std::min(key.find(' '), key.size());
    words.emplace_back(key.substr(0, end));
    key.remove_prefix(std::min(end + 1, key.size()));
  }
  return words;
}

std::string singular(std::string unit) {
  if (unit == "roubles" || unit == "rouble") return "ruble";
  if (unit.size() > 3 && unit.back() == 's') unit.pop_back();
  return unit;
}

}  // namespace

Currencies::Currencies(const WordNet& wordnet, const std::string& iso_folder, CountryCodeOf country_code_of)
    : country_code_of_(std::move(country_code_of)) {
  const SynsetId monetary_unit = wordnet.find("monetary_unit.n.01");
  std::map<std::string, std::vector<std::size_t>> by_unit;
  read_iso_records(iso_folder + "/iso_4217.json", [&](const IsoRecord& record) {
    const std::string& code = record.field("alpha_3");
    if (code.empty() || !is_money(code, record.field("name"))) return;
    const std::string name = record.field("name").substr(0, record.field("name").find(" ("));
    const std::size_t index = all_.size();
    all_.push_back({name, code});
    by_code_.emplace(code, index);
    by_key_.emplace(place_key(name), index);
    for (const std::string& word : words_of(place_key(name))) by_unit[word].push_back(index);
  });
  constexpr std::size_t kSensesRead = 8;
  for (const auto& [word, currencies] : by_unit) {
    if (currencies.size() == 1 && wordnet.is_a(word, monetary_unit, kSensesRead)) by_key_.emplace(word, currencies.front());
  }
}

const Currency* Currencies::find(std::string_view name) const {
  if (const auto found = by_code_.find(name); found != by_code_.end()) return &all_[found->second];
  std::string key = place_key(name);
  if (const auto found = by_key_.find(key); found != by_key_.end()) return &all_[found->second];
  const std::size_t space = key.rfind(' ');
  const std::size_t unit = space == std::string::npos ? 0 : space + 1;
  key = key.substr(0, unit) + singular(key.substr(unit));
  if (const auto found = by_key_.find(key); found != by_key_.end()) return &all_[found->second];
  return by_country(name);
}

const Currency* Currencies::by_country(std::string_view name) const {
  const std::size_t space = name.find_last_of(' ');
  if (space == std::string_view::npos) return nullptr;
  const std::string code = country_code_of_(name.substr(0, space));
  if (code.empty()) return nullptr;
  const std::string unit = singular(place_key(name.substr(space + 1)));
  for (const Currency& currency : all_) {
    if (!currency.alpha3.starts_with(code)) continue;
    const std::vector<std::string> words = words_of(place_key(currency.name));
    if (std::find(words.begin(), words.end(), unit) != words.end()) return &currency;
  }
  return nullptr;
}

}  // namespace clew::ingest
