#include <algorithm>

#include "ingest/extract/names/mark_spans.h"

namespace clew::ingest {
namespace {

constexpr std::uint32_t kFree = 0xFFFFFFFFU;

/// Which draft each token belongs to; kFree for none.
std::vector<std::uint32_t> owners(const NameText& text, const std::vector<NameDraft>& drafts) {
  std::vector<std::uint32_t> owner(text.tree.size(), kFree);
  for (std::uint32_t d = 0; d < drafts.size(); ++d)
    for (TokenIndex i = drafts[d].tokens.first; i < drafts[d].tokens.last; ++i) owner[i] = d;
  return owner;
}

bool inside_phrase(Dep dep) {
  return dep == Dep::Compound || dep == Dep::Nmod || dep == Dep::Amod || dep == Dep::Nummod;
}

/// Whether the tree hangs `a` on `b` within one noun phrase, directly or over a word beside them, or both on the same word.
bool same_phrase(const NameText& text, TokenIndex a, TokenRange b) {
  const auto hangs_in = [&](TokenIndex i) { return inside_phrase(text.tree.dep(i)) && b.contains(text.tree.head(i)); };
  if (hangs_in(a)) return true;
  for (TokenIndex i = b.first; i < b.last; ++i)
    if (inside_phrase(text.tree.dep(i)) && text.tree.head(i) == a) return true;
  return false;
}

/// A numeral that numbers the name before it: "Vostok 1", "Internet Explorer 6".
bool numbers(const NameText& text, TokenIndex i, TokenRange name) {
  const Token& token = text.token(i);
  if (token.tag != Tag::Cd || i != name.last || token.name_type == NameType::Date || token.name_type == NameType::Money)
    return false;
  return name.contains(token.head) && (token.dep == Dep::Nummod || token.dep == Dep::Appos || token.dep == Dep::Npadvmod);
}

class Runs {
 public:
  Runs(const NameText& text, std::vector<NameDraft>& drafts) : text_(text), drafts_(drafts), owner_(owners(text, drafts)) {}

  void add() {
    for (TokenIndex i = 0; i < text_.tree.size(); ++i) {
      if (!free(i) || !is_proper(text_, i)) continue;
      TokenIndex end = i + 1;
      const TokenIndex last = text_.sentence_of(i).last;
      while (end < last && free(end) && is_proper(text_, end) && !breaks(end)) ++end;
      place({i, end});
      i = end - 1;
    }
    number();
    std::sort(drafts_.begin(), drafts_.end(), [](const auto& a, const auto& b) { return a.tokens.first < b.tokens.first; });
  }

 private:
  [[nodiscard]] bool free(TokenIndex i) const { return owner_[i] == kFree; }

  /// Whether a new name begins at `i` for what stands before it: the name after a title.
  [[nodiscard]] bool breaks(TokenIndex i) const { return is_title(text_, i - 1) && !is_title(text_, i); }

  void place(TokenRange run) {
    const TokenRange sentence = text_.sentence_of(run.first);
    if (run.last < sentence.last && !free(run.last) && extends_right(run)) return;
    if (run.first > sentence.first && !free(run.first - 1) && extends_left(run)) return;
    const TokenRange tokens = trim(text_, run);
    if (tokens.size() == 0 || (tokens.size() == 1 && only_a_word(tokens.first))) return;
    own(tokens, static_cast<std::uint32_t>(drafts_.size()));
    drafts_.push_back({tokens, NameType::None, 0});
  }

  /// Makes the part of the run that belongs to the name behind it part of that.
  bool extends_right(TokenRange run) {
    NameDraft& draft = drafts_[owner_[run.last]];
    if (draft.type == NameType::Norp) return false;
    TokenIndex first = run.last;
    while (first > run.first && !is_title(text_, first - 1) && !modifies_title(text_, first - 1) &&
           same_phrase(text_, first - 1, {first, draft.tokens.last})) {
      --first;
    }
    const TokenRange tokens = trim(text_, {first, draft.tokens.last});
    if (tokens.first >= run.last) return is_title(text_, run.last - 1);
    own({tokens.first, run.last}, owner_[run.last]);
    draft.tokens = tokens;
    return true;
  }

  bool extends_left(TokenRange run) {
    NameDraft& draft = drafts_[owner_[run.first - 1]];
    if (is_title(text_, run.first) || draft.type == NameType::Norp || draft.type == NameType::Gpe) return false;
    if (text_.token(run.first - 1).tag == Tag::Pos || !same_phrase(text_, run.first, draft.tokens)) return false;
    own(run, owner_[run.first - 1]);
    draft.tokens.last = run.last;
    return true;
  }

  /// A single capitalised word that the dictionary has and that stands where any word has a capital, or is a title or role.
  [[nodiscard]] bool only_a_word(TokenIndex i) const {
    if (is_title(text_, i) || text_.token(i).pos == Pos::Intj) return true;
    if (text_.casing[i] == Casing::Opening) return is_common_word(text_, i);
    return text_.token(i).tag != Tag::Nnp && text_.token(i).tag != Tag::Nnps && is_common_word(text_, i);
  }

  void number() {
    for (std::uint32_t d = 0; d < drafts_.size(); ++d) {
      const TokenIndex next = drafts_[d].tokens.last;
      if (next < text_.tree.size() && free(next) && numbers(text_, next, drafts_[d].tokens)) {
        owner_[next] = d;
        ++drafts_[d].tokens.last;
      }
    }
  }

  void own(TokenRange tokens, std::uint32_t draft) {
    std::fill(owner_.begin() + tokens.first, owner_.begin() + tokens.last, draft);
  }

  const NameText& text_;
  std::vector<NameDraft>& drafts_;
  std::vector<std::uint32_t> owner_;
};

}  // namespace

void add_capitalised_runs(const NameText& text, std::vector<NameDraft>& drafts) {
  Runs(text, drafts).add();
}

}  // namespace clew::ingest
