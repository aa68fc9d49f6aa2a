#include "ingest/lexicon/places.h"

#include <cstdlib>
#include <mutex>
#include <tbb/concurrent_unordered_map.h>
#include <utility>

#include "ingest/lexicon/countries.h"
#include "ingest/lexicon/currencies.h"
#include "ingest/lexicon/demonyms.h"
#include "ingest/lexicon/languages.h"
#include "ingest/lexicon/subdivisions.h"

namespace clew::ingest {
namespace {

/// Words whose origin is remembered; texts may hold any number of names.
constexpr std::size_t kMostRemembered = std::size_t{1} << 18U;

/// Made at its first use, by whichever thread is first.
template <typename Value>
class Lazy {
 public:
  template <typename Make>
  const Value& get(const Make& make) {
    std::call_once(made_, [&] { value_ = make(); });
    return *value_;
  }

 private:
  std::once_flag made_;
  std::unique_ptr<const Value> value_;
};

}  // namespace

struct Places::State {
  State(const WordNet& words, std::string folder, const Table& extra_names, const Table& states)
      : wordnet(words),
        iso_folder(std::move(folder)),
        countries(words, iso_folder, extra_names),
        demonyms(words, countries, extra_names, [this](std::string_view name) { return subdivision_named(name); }),
        us_states(states.rows()) {
    for (const Table::Row& row : extra_names.rows()) {
      if (row.fields[0].find('-') != std::string_view::npos) subdivision_names.push_back(row);
    }
  }

  const Subdivisions& parts() {
    return lazy_subdivisions.get(
        [&] { return std::make_unique<const Subdivisions>(countries, iso_folder, subdivision_names, us_states); });
  }

  std::string subdivision_named(std::string_view name) {
    const auto found = parts().find(name);
    return found.empty() ? std::string() : found.front()->name;
  }

  const DemonymOrigin& origin(std::string_view word) {
    static const DemonymOrigin kNone;
    if (const auto found = origins.find(word); found != origins.end()) return found->second;
    DemonymOrigin read = demonyms.origin(word);
    if (read.place.empty() && origins.size() >= kMostRemembered) return kNone;
    return origins.emplace(std::string(word), std::move(read)).first->second;
  }

  std::string country_code(std::string_view name) {
    const Country* country = countries.find(name);
    if (country == nullptr) country = origin(name).country;
    return country == nullptr ? std::string() : country->alpha2;
  }

  const WordNet& wordnet;
  std::string iso_folder;
  Countries countries;
  Demonyms demonyms;
  std::vector<Table::Row> us_states;
  std::vector<Table::Row> subdivision_names;
  Lazy<Subdivisions> lazy_subdivisions;
  Lazy<Languages> lazy_languages;
  Lazy<Currencies> lazy_currencies;
  tbb::concurrent_unordered_map<std::string, DemonymOrigin, StringHash> origins;
};

Places::Places(const WordNet& wordnet, std::string iso_folder, const Table& extra_names, const Table& us_states)
    : state_(std::make_unique<State>(wordnet, std::move(iso_folder), extra_names, us_states)) {}
Places::~Places() = default;

std::string Places::default_iso_folder() {
  const char* set = std::getenv("CLEW_ISO_CODES");
  return set != nullptr && *set != '\0' ? set : "/usr/share/iso-codes/json";
}

const Country* Places::country(std::string_view name) const {
  return state_->countries.find(name);
}

const Country* Places::country_of_code(std::string_view code) const {
  return state_->countries.of_code(code);
}

std::span<const Country> Places::countries() const {
  return state_->countries.all();
}

std::vector<std::string> Places::names_of(const Country& country) const {
  return state_->countries.names_of(country);
}

std::span<const Subdivision* const> Places::subdivisions(std::string_view name) const {
  return state_->parts().find(name);
}

const Subdivision* Places::us_state(std::string_view name) const {
  return state_->parts().us_state(name);
}

RegionKind Places::region(std::string_view name) const {
  if (name.starts_with("the ") || name.starts_with("The ")) name.remove_prefix(4);
  const SynsetId continent = state_->wordnet.find("continent.n.01");
  const SynsetId ocean = state_->wordnet.find("ocean.n.01");
  for (const SynsetId kind : state_->wordnet.instance_of(name)) {
    if (kind == continent) return RegionKind::Continent;
    if (kind == ocean) return RegionKind::Ocean;
  }
  return RegionKind::None;
}

DemonymOrigin Places::demonym_origin(std::string_view word) const {
  return state_->origin(word);
}

std::vector<std::string> Places::demonyms(std::string_view place) const {
  return state_->demonyms.of(place);
}

const Language* Places::language(std::string_view name) const {
  const auto make = [&] { return std::make_unique<const Languages>(state_->wordnet, state_->iso_folder); };
  return state_->lazy_languages.get(make).find(name);
}

const Currency* Places::currency(std::string_view name) const {
  const auto make = [&] {
    return std::make_unique<const Currencies>(state_->wordnet, state_->iso_folder,
                                              [state = state_.get()](std::string_view word) { return state->country_code(word); });
  };
  return state_->lazy_currencies.get(make).find(name);
}

}  // namespace clew::ingest
