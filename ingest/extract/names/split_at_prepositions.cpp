#include <algorithm>

#include "ingest/extract/names/mark_spans.h"

namespace clew::ingest {
namespace {

/// Prepositions that stand between two names, hardly ever within one.
bool separates(const NameText& text, TokenIndex i) {
  static constexpr std::string_view kWords[] = {"with", "against", "from", "by", "near", "outside"};
  return text.token(i).pos == Pos::Adp && std::find(std::begin(kWords), std::end(kWords), text.text(i)) != std::end(kWords);
}

}  // namespace

void split_at_prepositions(const NameText& text, std::vector<NameDraft>& drafts) {
  std::vector<NameDraft> out;
  for (NameDraft draft : drafts) {
    if (draft.type == NameType::WorkOfArt || draft.type == NameType::Event || draft.type == NameType::Law) {
      out.push_back(draft);
      continue;
    }
    for (TokenIndex i = draft.tokens.first + 1; i + 1 < draft.tokens.last; ++i) {
      if (!separates(text, i)) continue;
      if (const TokenRange before = trim(text, {draft.tokens.first, i}); before.size() > 0) out.push_back({before, draft.type, 0});
      draft.tokens.first = i + 1;
      draft.margin = 0;
    }
    draft.tokens = trim(text, draft.tokens);
    if (draft.tokens.size() > 0) out.push_back(draft);
  }
  drafts = std::move(out);
}

}  // namespace clew::ingest
