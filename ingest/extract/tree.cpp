#include "ingest/extract/tree.h"

#include <algorithm>

namespace clew::ingest {
namespace {

/// Tokens of a sentence from the deepest up: each comes before its head.
std::vector<TokenIndex> bottom_up(std::span<const Token> tokens, TokenRange sentence, std::span<const TokenIndex> first_child,
                                  std::span<const TokenIndex> children) {
  std::vector<TokenIndex> order;
  for (TokenIndex i = sentence.first; i < sentence.last; ++i)
    if (tokens[i].head == i) order.push_back(i);
  for (std::size_t n = 0; n < order.size(); ++n)
    for (TokenIndex c = first_child[order[n]]; c < first_child[order[n] + 1]; ++c) order.push_back(children[c]);
  std::reverse(order.begin(), order.end());
  return order;
}

}  // namespace

Tree::Tree(const Parse& parse) : tokens_(parse.tokens) {
  const std::size_t n = tokens_.size();
  first_child_.assign(n + 1, 0);
  for (TokenIndex i = 0; i < n; ++i)
    if (tokens_[i].head != i) ++first_child_[tokens_[i].head + 1];
  for (std::size_t i = 0; i < n; ++i) first_child_[i + 1] += first_child_[i];
  children_.resize(first_child_[n]);
  std::vector<TokenIndex> next(first_child_.begin(), first_child_.end());
  for (TokenIndex i = 0; i < n; ++i)
    if (tokens_[i].head != i) children_[next[tokens_[i].head]++] = i;
  sentences_.resize(n);
  subtrees_.resize(n);
  for (std::uint32_t s = 0; s < parse.sentences.size(); ++s) {
    const TokenRange sentence = parse.sentences[s];
    for (TokenIndex i = sentence.first; i < sentence.last; ++i) {
      sentences_[i] = s;
      subtrees_[i] = {i, i + 1};
    }
    for (const TokenIndex i : bottom_up(tokens_, sentence, first_child_, children_)) {
      TokenRange& above = subtrees_[tokens_[i].head];
      above.first = std::min(above.first, subtrees_[i].first);
      above.last = std::max(above.last, subtrees_[i].last);
    }
  }
}

TokenIndex Tree::child(TokenIndex i, Dep dep) const {
  for (const TokenIndex c : children(i))
    if (tokens_[c].dep == dep) return c;
  return kNone;
}

bool Tree::below(TokenIndex i, TokenIndex ancestor) const {
  while (i != ancestor) {
    if (tokens_[i].head == i) return false;
    i = tokens_[i].head;
  }
  return true;
}

}  // namespace clew::ingest
