#include "ingest/build/phrase.h"

#include <algorithm>

namespace clew::ingest {
namespace {

constexpr TokenIndex kLongestPhrase = 6;  // tokens; beyond it the anchor alone is the phrase

/// Auxiliaries, negations and adverbs right before a verb belong to what is said: "has not yet signed".
TokenIndex first_of_verb(const Parse& parse, TokenIndex verb) {
  TokenIndex first = verb;
  while (first > 0 && parse.tokens[first - 1].head == verb) {
    const Dep dep = parse.tokens[first - 1].dep;
    if (dep != Dep::Aux && dep != Dep::Auxpass && dep != Dep::Neg && dep != Dep::Advmod) break;
    --first;
  }
  return first;
}

/// "in the presence" of "signed in the presence of Trump": with the preposition before it.
std::string_view presence_phrase(const Understanding& document, TokenIndex presence) {
  const Token& noun = document.annotated.parse.tokens[presence];
  const bool behind = noun.dep == Dep::Pobj && noun.head < presence && presence - noun.head <= kLongestPhrase;
  return document.annotated.text(TokenRange{behind ? noun.head : presence, presence + 1});
}

}  // namespace

std::string_view phrase_of(const Understanding& document, const Statement& statement) {
  if (statement.rule == Rule::Presence) return presence_phrase(document, statement.joint);
  const TokenIndex joint = statement.joint == Tree::kNone ? statement.anchor : statement.joint;
  const bool near = std::max(statement.anchor, joint) - std::min(statement.anchor, joint) <= kLongestPhrase;
  const TokenIndex first = first_of_verb(document.annotated.parse, near ? std::min(statement.anchor, joint) : statement.anchor);
  const TokenIndex last = near ? std::max(statement.anchor, joint) : statement.anchor;
  return document.annotated.text(TokenRange{first, last + 1});
}

}  // namespace clew::ingest
