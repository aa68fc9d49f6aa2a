#include "ingest/openie/tree.h"

#include <algorithm>

namespace clew::ingest::openie {

Tree::Tree(const Parse& parse) : parse_(parse), children_(parse.tokens.size()), first_(parse.tokens.size() + 1, 0) {
  for (TokenIndex i = 0; i < size(); ++i) {
    if (!is_root(i)) ++first_[parse.tokens[i].head + 1];
  }
  for (std::size_t i = 1; i < first_.size(); ++i) first_[i] += first_[i - 1];
  std::vector<std::size_t> next(first_.begin(), first_.end() - 1);
  for (TokenIndex i = 0; i < size(); ++i) {
    if (!is_root(i)) children_[next[parse.tokens[i].head]++] = i;
  }
}

std::span<const TokenIndex> Tree::children(TokenIndex i) const {
  return std::span(children_).subspan(first_[i], first_[i + 1] - first_[i]);
}

std::optional<TokenIndex> Tree::child(TokenIndex i, Dep dep) const {
  for (const TokenIndex c : children(i)) {
    if (parse_.tokens[c].dep == dep) return c;
  }
  return std::nullopt;
}

TokenRange Tree::sentence(TokenIndex i) const {
  const auto after = std::upper_bound(parse_.sentences.begin(), parse_.sentences.end(), i,
                                      [](TokenIndex token, const TokenRange& range) { return token < range.first; });
  return after == parse_.sentences.begin() ? TokenRange{0, size()} : *(after - 1);
}

std::optional<TokenRange> Tree::name(TokenIndex i) const {
  const auto after = std::upper_bound(parse_.names.begin(), parse_.names.end(), i,
                                      [](TokenIndex token, const NameSpan& name) { return token < name.tokens.first; });
  if (after == parse_.names.begin() || !(after - 1)->tokens.contains(i)) return std::nullopt;
  return (after - 1)->tokens;
}

bool Tree::is_noun(TokenIndex i) const {
  const Pos pos = parse_.tokens[i].pos;
  return pos == Pos::Noun || pos == Pos::Propn || pos == Pos::Pron || pos == Pos::Num;
}

}  // namespace clew::ingest::openie
