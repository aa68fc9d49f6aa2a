#pragma once
// The names of a document by their words, to find them again in other places.

#include <string>
#include <unordered_map>
#include <vector>

#include "ingest/extract/names/name_draft.h"

namespace clew::ingest {

/// The words of a name as they are compared: folded, joined by spaces.
std::string name_key(const NameText& text, TokenRange tokens);

class NameIndex {
 public:
  void add(const NameText& text, TokenRange tokens);

  /// The longest name that begins at `first` and ends before `last`; empty where there is none.
  [[nodiscard]] TokenRange longest(const NameText& text, TokenIndex first, TokenIndex last) const;

 private:
  std::unordered_map<std::string, bool> keys_;  // whole names are true, beginnings of longer ones false
};

}  // namespace clew::ingest
