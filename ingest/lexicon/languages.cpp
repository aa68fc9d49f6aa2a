#include "ingest/lexicon/languages.h"

#include <algorithm>
#include <utility>

#include "ingest/lexicon/fold.h"
#include "ingest/lexicon/iso_records.h"

namespace clew::ingest {
namespace {

/// "Catalan; Valencian" is two names; "Greek, Modern (1453-)" is "Modern Greek".
std::vector<std::string> names_in(std::string_view listed) {
  std::vector<std::string> names;
  while (!listed.empty()) {
    const std::size_t end = std::min(listed.find("; "), listed.size());
    std::string name(listed.substr(0, std::min(listed.find(" ("), end)));
    if (const std::size_t comma = name.find(", "); comma != std::string::npos) {
      name = name.substr(comma + 2) + ' ' + name.substr(0, comma);
    }
    names.push_back(std::move(name));
    listed.remove_prefix(std::min(end + 2, listed.size()));
  }
  return names;
}

}  // namespace

Languages::Index::Index(const std::string& path, std::size_t most) {
  by_key.reserve(most);
  read_iso_records(path, [&](const IsoRecord& record) {
    const std::vector<std::string> names = names_in(record.field("name"));
    if (names.empty()) return;
    all.push_back({names.front(), record.field("alpha_3")});
    for (const std::string& name : names) by_key.emplace(place_key(name), all.size() - 1);
    // The modern language goes by the plain name as well.
    constexpr std::string_view kModern = "Modern ";
    if (names.front().starts_with(kModern)) by_key.emplace(place_key(names.front().substr(kModern.size())), all.size() - 1);
  });
}

const Language* Languages::Index::find(std::string_view name) const {
  const auto found = by_key.find(place_key(name));
  return found == by_key.end() ? nullptr : &all[found->second];
}

Languages::Languages(const WordNet& wordnet, std::string iso_folder)
    : wordnet_(wordnet),
      iso_folder_(std::move(iso_folder)),
      language_(wordnet.find("language.n.01")),
      common_(iso_folder_ + "/iso_639-2.json", 600) {}

const Languages::Index& Languages::rare() const {
  std::call_once(rare_read_, [&] { rare_ = std::make_unique<const Index>(iso_folder_ + "/iso_639-3.json", 8000); });
  return *rare_;
}

const Language* Languages::find(std::string_view name) const {
  if (const Language* found = common_.find(name)) return found;
  for (const Sense& sense : wordnet_.senses(name, PartOfSpeech::Noun)) {
    if (sense.supersense != Supersense::NounCommunication || !wordnet_.is_a(sense.synset, language_)) continue;
    const std::vector<std::string>& words = wordnet_.synset(sense.synset).words;
    for (const std::string& word : words) {
      if (const Language* found = common_.find(word)) return found;
    }
    for (const std::string& word : words) {
      if (const Language* found = rare().find(word)) return found;
      if (const Language* found = rare().find(word + " Chinese")) return found;  // "Yue" is ISO's "Yue Chinese"
    }
  }
  return nullptr;
}

}  // namespace clew::ingest
