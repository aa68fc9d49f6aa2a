#include "ingest/extract/names/recurring_names.h"

#include <algorithm>
#include <string>

#include "ingest/extract/names/name_index.h"

namespace clew::ingest {
namespace {

constexpr TokenIndex kLongestPlace = 4;  // tokens of "Saint Kitts and Nevis"

NameIndex index_of(const NameText& text, const std::vector<NameDraft>& drafts) {
  NameIndex index;
  for (const NameDraft& draft : drafts) {
    // A word of the language that is a name but once would be found wherever a sentence begins with it.
    const bool word = draft.tokens.size() == 1 && is_common_word(text, draft.tokens.first);
    if (!word || text.casing[draft.tokens.first] == Casing::Marked) index.add(text, draft.tokens);
  }
  return index;
}

bool may_be_name(const NameText& text, TokenRange found) {
  if (found.size() > 1) return text.casing[found.first] != Casing::Plain;
  const Token& token = text.token(found.first);
  const bool noun = token.tag == Tag::Nnp || token.tag == Tag::Nnps || !is_common_word(text, found.first);
  return text.casing[found.first] != Casing::Plain && noun;
}

/// Length of the country, part of one, or demonym that begins at `first`; 0 for none.
TokenIndex known_place(const NameText& text, TokenIndex first, TokenIndex last) {
  const Places& places = text.lexicon.places();
  if (text.casing[first] == Casing::Plain) return 0;
  for (TokenIndex end = std::min(last, first + kLongestPlace); end > first; --end) {
    const std::string_view words = text.document.text({first, end});
    if (places.country(words) != nullptr || places.region(words) != RegionKind::None) return end - first;
  }
  return places.demonym_origin(text.text(first)).place.empty() ? 0 : 1;
}

void find_inside(const NameText& text, const NameIndex& index, TokenRange outer, std::vector<NameDraft>& found) {
  for (TokenIndex i = outer.first; i < outer.last;) {
    TokenRange inner = index.longest(text, i, outer.last);
    if (inner == outer) inner = index.longest(text, i, outer.last - 1);
    if (inner.size() == 0 || !may_be_name(text, inner)) inner = {i, i + known_place(text, i, outer.last)};
    if (inner == outer || inner.size() == 0) {
      ++i;
      continue;
    }
    found.push_back({inner, NameType::None, 0});
    i = inner.last;
  }
}

}  // namespace

void find_recurring(const NameText& text, std::vector<NameDraft>& drafts) {
  const NameIndex index = index_of(text, drafts);
  std::vector<NameDraft> all;
  std::size_t next = 0;
  for (const TokenRange sentence : text.document.parse.sentences) {
    for (TokenIndex i = sentence.first; i < sentence.last;) {
      if (next < drafts.size() && drafts[next].tokens.first == i) {
        all.push_back(drafts[next]);
        i = drafts[next++].tokens.last;
        continue;
      }
      const TokenIndex limit = next < drafts.size() ? std::min(sentence.last, drafts[next].tokens.first) : sentence.last;
      const TokenRange found = index.longest(text, i, limit);
      if (found.size() > 0 && may_be_name(text, found)) {
        all.push_back({found, NameType::None, 0});
        i = found.last;
      } else {
        ++i;
      }
    }
  }
  drafts = std::move(all);
}

namespace {

/// Names of persons and countries are whole: the Chaworth of "Mary Chaworth" is no second person.
bool is_whole(const NameText& text, const NameDraft& draft) {
  return draft.type == NameType::Person || text.lexicon.places().country(text.document.text(draft.tokens)) != nullptr;
}

}  // namespace

std::vector<NameDraft> find_inner(const NameText& text, const std::vector<NameDraft>& drafts) {
  const NameIndex index = index_of(text, drafts);
  std::vector<NameDraft> found;
  for (const NameDraft& draft : drafts)
    if (draft.tokens.size() > 1 && !is_whole(text, draft)) find_inside(text, index, draft.tokens, found);
  return found;
}

}  // namespace clew::ingest
