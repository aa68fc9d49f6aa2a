#include "ingest/extract/names/name_index.h"

#include "ingest/lexicon/fold.h"

namespace clew::ingest {
namespace {

void append_word(std::string& key, const NameText& text, TokenIndex i) {
  if (!key.empty()) key += ' ';
  key += folded(text.text(i));
}

}  // namespace

std::string name_key(const NameText& text, TokenRange tokens) {
  std::string key;
  for (TokenIndex i = tokens.first; i < tokens.last; ++i) append_word(key, text, i);
  return key;
}

void NameIndex::add(const NameText& text, TokenRange tokens) {
  std::string key;
  for (TokenIndex i = tokens.first; i < tokens.last; ++i) {
    append_word(key, text, i);
    bool& whole = keys_.try_emplace(key, false).first->second;
    whole = whole || i + 1 == tokens.last;
  }
}

TokenRange NameIndex::longest(const NameText& text, TokenIndex first, TokenIndex last) const {
  TokenRange found{first, first};
  std::string key;
  for (TokenIndex i = first; i < last; ++i) {
    append_word(key, text, i);
    const auto entry = keys_.find(key);
    if (entry == keys_.end()) break;
    if (entry->second) found.last = i + 1;
  }
  return found;
}

}  // namespace clew::ingest
