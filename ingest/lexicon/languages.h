#pragma once
// Languages by name: ISO 639-2 for those that libraries and news tell apart, WordNet for their other names, and
// ISO 639-3 for those among WordNet's that 639-2 has no record of ("Mandarin").

#include <mutex>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

#include "ingest/lexicon/places.h"
#include "ingest/lexicon/string_hash.h"

namespace clew::ingest {

class Languages {
 public:
  Languages(const WordNet& wordnet, std::string iso_folder);
  [[nodiscard]] const Language* find(std::string_view name) const;

 private:
  struct Index {
    std::vector<Language> all;
    std::unordered_map<std::string, std::size_t, StringHash, std::equal_to<>> by_key;

    Index(const std::string& path, std::size_t most);
    [[nodiscard]] const Language* find(std::string_view name) const;
  };
  [[nodiscard]] const Index& rare() const;

  const WordNet& wordnet_;
  std::string iso_folder_;
  SynsetId language_;
  Index common_;
  mutable std::once_flag rare_read_;
  mutable std::unique_ptr<const Index> rare_;
};

}  // namespace clew::ingest
