#include "ingest/resolve/coreference_chains.h"

#include <algorithm>
#include <array>
#include <string_view>

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

/// "Iranian" before a noun says what sort it is, and speaks of nothing itself.
bool is_adjective(const Tree& tree, const Mention& mention) {
  return tree.tag(mention.head) == Tag::Jj && (tree.dep(mention.head) == Dep::Amod || tree.dep(mention.head) == Dep::Compound);
}

/// An indefinite phrase brings up a new thing, whatever was called the same before: "a man", "rental cars".
bool is_new(const Tree& tree, const Mention& mention) {
  if (mention.kind != MentionKind::Nominal || mention.definite) return false;
  const TokenIndex determiner = tree.child(mention.head, Dep::Det);
  if (determiner == Tree::kNone) return true;
  const std::string_view word = tree.norm(determiner);
  return word == "a" || word == "an" || word == "another" || word == "some";
}

enum class Party : std::uint8_t { None, Speaker, Speakers, Listeners };

/// Who a pronoun of the first or second person stands for in a text with one speaker.
Party party_of(std::string_view word) {
  if (word == "i" || word == "me" || word == "my" || word == "mine" || word == "myself") return Party::Speaker;
  if (word == "we" || word == "us" || word == "our" || word == "ours" || word == "ourselves") return Party::Speakers;
  if (word == "you" || word == "your" || word == "yours" || word == "yourself" || word == "yourselves") return Party::Listeners;
  return Party::None;
}

/// Pronouns of the first and second person that mean no entity still mean the same: a chain for each party.
void add_parties(const Tree& tree, const Mentions& mentions, const Resolution& resolution,
                 std::vector<std::vector<TokenRange>>& chains) {
  std::array<std::vector<TokenRange>, 4> parties;
  for (MentionIndex m = 0; m < mentions.size(); ++m) {
    if (mentions[m].kind != MentionKind::Pronoun || resolution.of_mention[m] != kNoEntity) continue;
    parties[static_cast<std::size_t>(party_of(tree.norm(mentions[m].head)))].push_back(mentions[m].tokens);
  }
  for (const Party party : {Party::Speaker, Party::Speakers, Party::Listeners})
    if (auto& chain = parties[static_cast<std::size_t>(party)]; chain.size() > 1) chains.push_back(std::move(chain));
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
      if (!is_adjective(tree, mentions[m]) && (chain.empty() || !is_new(tree, mentions[m])))
        chain.push_back(whole_phrase(tree, mentions[m]));
    if (chain.size() > 1 && !entity.literal) chains.push_back(std::move(chain));
  }
  add_parties(tree, mentions, resolution, chains);
  return chains;
}

}  // namespace clew::ingest
