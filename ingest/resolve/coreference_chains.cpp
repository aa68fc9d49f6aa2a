#include "ingest/resolve/coreference_chains.h"

#include <algorithm>

namespace clew::ingest {
namespace {

bool stands_apart(Dep dep) {
  return dep == Dep::Conj || dep == Dep::Cc || dep == Dep::Appos || dep == Dep::Punct || dep == Dep::Preconj || dep == Dep::Case;
}

/// A clause behind a comma adds something; one without restricts, and belongs to the phrase.
bool is_aside(const Tree& tree, TokenIndex child) {
  const TokenIndex first = tree.subtree(child).first;
  const bool clause = tree.dep(child) == Dep::Relcl || tree.dep(child) == Dep::Acl || tree.dep(child) == Dep::Advcl;
  return clause && first > 0 && tree.norm(first - 1) == ",";
}

}  // namespace

TokenRange whole_phrase(const Tree& tree, const Mention& mention) {
  TokenRange phrase = mention.tokens;
  if (mention.kind == MentionKind::Pronoun) return phrase;
  for (const TokenIndex c : tree.children(mention.head)) {
    if (stands_apart(tree.dep(c)) || is_aside(tree, c)) {
      if (c > mention.head) break;
      continue;
    }
    phrase.first = std::min(phrase.first, tree.subtree(c).first);
    phrase.last = std::max(phrase.last, tree.subtree(c).last);
  }
  while (phrase.last > mention.head + 1 && tree.pos(phrase.last - 1) == Pos::Punct) --phrase.last;
  while (phrase.first < mention.head && tree.pos(phrase.first) == Pos::Punct) ++phrase.first;
  return phrase;
}

std::vector<std::vector<TokenRange>> coreference_chains(const Tree& tree, const Mentions& mentions, const Resolution& resolution) {
  std::vector<std::vector<TokenRange>> chains;
  for (const Entity& entity : resolution.entities) {
    std::vector<TokenRange> chain;
    for (const MentionIndex m : entity.mentions)
      if (m < mentions.size()) chain.push_back(whole_phrase(tree, mentions[m]));
    if (chain.size() > 1 && !entity.literal) chains.push_back(std::move(chain));
  }
  return chains;
}

}  // namespace clew::ingest
