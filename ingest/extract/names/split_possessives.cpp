#include <string>
#include <unordered_set>

#include "ingest/extract/names/mark_spans.h"
#include "ingest/lexicon/fold.h"

namespace clew::ingest {
namespace {

using Keys = std::unordered_set<std::string>;

std::string key_of(const NameText& text, TokenRange tokens) {
  return folded(text.document.text(tokens));
}

/// Texts that are whole names somewhere in the document.
Keys whole_names(const NameText& text, const std::vector<NameDraft>& drafts) {
  Keys keys;
  for (const NameDraft& draft : drafts) keys.insert(key_of(text, draft.tokens));
  return keys;
}

TokenIndex possessive_in(const NameText& text, TokenRange tokens) {
  for (TokenIndex i = tokens.first + 1; i + 1 < tokens.last; ++i)
    if (text.token(i).tag == Tag::Pos) return i;
  return Tree::kNone;
}

bool owns(const NameText& text, TokenRange owner, const Keys& names) {
  const std::string key = key_of(text, owner);
  return names.contains(key) || text.lexicon.places().country(key) != nullptr || owner.size() > 1;
}

}  // namespace

void split_possessives(const NameText& text, std::vector<NameDraft>& drafts) {
  const Keys names = whole_names(text, drafts);
  std::vector<NameDraft> out;
  for (NameDraft draft : drafts) {
    const TokenIndex mark = possessive_in(text, draft.tokens);
    if (mark != Tree::kNone && draft.type != NameType::WorkOfArt) {
      const TokenRange owner{draft.tokens.first, mark};
      if (owns(text, owner, names)) {
        out.push_back({owner, NameType::None, 0});
        draft.tokens = trim(text, {mark + 1, draft.tokens.last});
      }
    }
    if (draft.tokens.size() > 0) out.push_back(draft);
  }
  drafts = std::move(out);
}

}  // namespace clew::ingest
