#include "ingest/extract/names/read_names.h"

#include <algorithm>

#include "ingest/extract/names/label_votes.h"
#include "ingest/extract/names/mark_spans.h"
#include "ingest/extract/names/recurring_names.h"

namespace clew::ingest {
namespace {

/// The last token whose head lies outside the name; before a prepositional phrase inside it.
TokenIndex head_of(const Tree& tree, TokenRange tokens) {
  TokenIndex head = tokens.last - 1;
  for (TokenIndex i = tokens.first; i < tokens.last; ++i) {
    if (tree.pos(i) == Pos::Adp && i > tokens.first) break;
    if (tree.is_root(i) || !tokens.contains(tree.head(i))) head = i;
  }
  return head;
}

}  // namespace

std::vector<Name> read_names(const AnnotatedDocument& document, const Lexicon& lexicon) {
  const NameText text(document, lexicon);
  std::vector<NameDraft> drafts = gather_spans(text);
  split_possessives(text, drafts);
  split_at_prepositions(text, drafts);
  add_capitalised_runs(text, drafts);
  join_spans(text, drafts);
  find_recurring(text, drafts);
  const std::vector<NameDraft> inner = find_inner(text, drafts);

  std::vector<Name> names;
  const auto add = [&](const NameDraft& draft, bool is_inner) {
    Name name;
    name.tokens = draft.tokens;
    name.head = head_of(text.tree, draft.tokens);
    name.inner = is_inner;
    names.push_back(name);
  };
  for (const NameDraft& draft : drafts) add(draft, false);
  for (const NameDraft& draft : inner) add(draft, true);
  std::stable_sort(names.begin(), names.end(), [](const Name& a, const Name& b) {
    return a.tokens.first != b.tokens.first ? a.tokens.first < b.tokens.first : a.inner < b.inner;
  });
  drafts.insert(drafts.end(), inner.begin(), inner.end());
  label_names(text, drafts, names);
  return names;
}

}  // namespace clew::ingest
