#pragma once
// Which relations are symmetric, and which are the inverse of which (datasets/lexicon/relations.tsv).

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <unordered_map>

#include "ingest/lexicon/string_hash.h"

namespace clew::ingest {

class Table;

class Relations {
 public:
  /// Throws LexiconError (file:line) for a row that is neither symmetric nor an inverse, or contradicts another.
  explicit Relations(const Table& table);

  /// Relations are written as the graph writes types: MEET_WITH, PARENT_OF.
  [[nodiscard]] bool is_symmetric(std::string_view relation) const;
  /// The relation that says the same from the other end: PARENT_OF -> CHILD_OF; a symmetric one is its own inverse.
  [[nodiscard]] std::optional<std::string_view> inverse(std::string_view relation) const;

 private:
  std::unordered_map<std::string, std::string, StringHash, std::equal_to<>> inverse_;
};

}  // namespace clew::ingest
