#include "ingest/openie/predicate.h"

#include <algorithm>

#include "ingest/openie/shared_words.h"

namespace clew::ingest::openie {

namespace {

bool has_auxiliary(const Tree& tree, TokenIndex verb) {
  return tree.has(verb, Dep::Aux) || tree.has(verb, Dep::Auxpass);
}

bool is_inner_adverb(const Tree& tree, TokenIndex adverb, TokenIndex verb) {
  return adverb < verb && tree.children(adverb).empty() && tree[adverb].pos == Pos::Adv && tree[adverb].tag != Tag::Wrb &&
         tree[adverb + 1].tag != Tag::Comma && tree[adverb + 1].pos != Pos::Adp;
}

/// "yet" in "has yet to be signed".
bool stands_between(const Tree& tree, TokenIndex i, TokenIndex verb, TokenIndex next) {
  return verb < i && i < next && tree[i].dep == Dep::Advmod && is_inner_adverb(tree, i, next);
}

bool belongs(const Tree& tree, TokenIndex i, TokenIndex verb) {
  switch (tree[i].dep) {
    case Dep::Aux:
    case Dep::Auxpass:
    case Dep::Neg:
    case Dep::Prt:
      return true;
    case Dep::Advmod:
      return is_inner_adverb(tree, i, verb);
    default:
      return false;
  }
}

/// The verb that goes on with the predicate: "persuade" after "try to", "is able to".
std::optional<TokenIndex> continuation(const Tree& tree, TokenIndex verb, Phrase& words) {
  if (tree.has(verb, Dep::Dobj)) return std::nullopt;
  if (const auto next = tree.child(verb, Dep::Xcomp); next && tree.is_verb(*next)) return next;
  if (const auto next = tree.child(verb, Dep::Ccomp); next && is_small_clause(tree, *next)) return next;
  const auto quality = tree.child(verb, Dep::Acomp);
  if (!quality) return std::nullopt;
  const auto next = tree.child(*quality, Dep::Xcomp);
  if (!next || !tree.is_verb(*next)) return std::nullopt;
  merge(words, words_of_verb(tree, *quality));
  return next;
}

}  // namespace

Phrase words_of_verb(const Tree& tree, TokenIndex verb) {
  Phrase words = {verb};
  for (const TokenIndex c : tree.children(verb)) {
    if (belongs(tree, c, verb)) words.push_back(c);
  }
  std::sort(words.begin(), words.end());
  return words;
}

bool is_small_clause(const Tree& tree, TokenIndex verb) {
  if (tree[verb].dep != Dep::Ccomp || tree[verb].tag != Tag::Vb || verb < tree[verb].head) return false;
  const auto auxiliary = tree.child(verb, Dep::Aux);
  return tree.has(verb, Dep::Nsubj) && !tree.has(verb, Dep::Mark) && (!auxiliary || tree[*auxiliary].tag == Tag::To);
}

bool is_reduced(const Tree& tree, TokenIndex verb) {
  if (has_auxiliary(tree, verb)) return false;
  const Dep dep = tree[verb].dep;
  if (tree[verb].tag == Tag::Vbn) return dep == Dep::Acl || dep == Dep::Advcl || dep == Dep::Conj || dep == Dep::Ccomp;
  return tree[verb].tag == Tag::Vbg && (dep == Dep::Acl || dep == Dep::Advcl || dep == Dep::Pcomp);
}

Predicate read_predicate(const Tree& tree, TokenIndex verb) {
  Predicate predicate{verb, verb, {}, words_of_verb(tree, verb)};
  add_shared_words(tree, predicate);
  while (const auto next = continuation(tree, predicate.last, predicate.words)) {
    merge(predicate.words, words_of_verb(tree, *next));
    for (const TokenIndex c : tree.children(predicate.last)) {
      if (stands_between(tree, c, predicate.last, *next)) merge(predicate.words, {c});
    }
    predicate.last = *next;
  }
  return predicate;
}

bool heads_clause(const Tree& tree, TokenIndex i) {
  if (!tree.is_verb(i)) return false;
  const Token& token = tree[i];
  switch (token.dep) {
    case Dep::Aux:
    case Dep::Auxpass:
    case Dep::Amod:
    case Dep::Compound:
    case Dep::Prep:
    case Dep::Case:
    case Dep::Mark:
      return false;
    case Dep::Xcomp:
      return tree.has(token.head, Dep::Dobj);
    default:
      return true;
  }
}

}  // namespace clew::ingest::openie
