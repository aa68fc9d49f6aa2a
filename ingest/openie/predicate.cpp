#include "ingest/openie/predicate.h"

namespace clew::ingest::openie {

namespace {

bool has_auxiliary(const Tree& tree, TokenIndex verb) {
  return tree.has(verb, Dep::Aux) || tree.has(verb, Dep::Auxpass);
}

bool is_inner_adverb(const Tree& tree, TokenIndex adverb, TokenIndex verb) {
  return adverb < verb && tree.children(adverb).empty() && tree[adverb].pos == Pos::Adv && tree[adverb].tag != Tag::Wrb &&
         tree[adverb + 1].tag != Tag::Comma;
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

void add_words(const Tree& tree, TokenIndex verb, Phrase& words) {
  Phrase more = {verb};
  for (const TokenIndex c : tree.children(verb)) {
    if (belongs(tree, c, verb)) more.push_back(c);
  }
  merge(words, more);
}

/// "has" for "closed" in "has opened and closed".
void add_shared_auxiliaries(const Tree& tree, TokenIndex verb, Phrase& words) {
  const TokenIndex first = tree[verb].head;
  const bool alike = tree[verb].tag == tree[first].tag && !has_auxiliary(tree, verb);
  if (tree[verb].dep != Dep::Conj || !alike || tree.has(verb, Dep::Nsubj) || tree.has(verb, Dep::Nsubjpass)) return;
  Phrase shared;
  for (const TokenIndex c : tree.children(first)) {
    if (tree[c].dep == Dep::Aux || tree[c].dep == Dep::Auxpass) shared.push_back(c);
  }
  merge(words, shared);
}

/// The verb that goes on with the predicate: "persuade" after "try to", "is able to".
std::optional<TokenIndex> continuation(const Tree& tree, TokenIndex verb, Phrase& words) {
  if (tree.has(verb, Dep::Dobj)) return std::nullopt;
  if (const auto next = tree.child(verb, Dep::Xcomp); next && tree.is_verb(*next)) return next;
  const auto quality = tree.child(verb, Dep::Acomp);
  if (!quality) return std::nullopt;
  const auto next = tree.child(*quality, Dep::Xcomp);
  if (!next || !tree.is_verb(*next)) return std::nullopt;
  add_words(tree, *quality, words);
  return next;
}

}  // namespace

bool is_reduced(const Tree& tree, TokenIndex verb) {
  if (has_auxiliary(tree, verb)) return false;
  const Dep dep = tree[verb].dep;
  if (tree[verb].tag == Tag::Vbn) return dep == Dep::Acl || dep == Dep::Advcl || dep == Dep::Conj || dep == Dep::Ccomp;
  return tree[verb].tag == Tag::Vbg && (dep == Dep::Acl || dep == Dep::Advcl || dep == Dep::Pcomp);
}

void add_governor(const Tree& tree, const Subject& subject, Predicate& predicate) {
  const TokenIndex verb = predicate.verb, head = tree[verb].head;
  const bool purpose = tree[verb].dep == Dep::Advcl && tree[verb].tag == Tag::Vb && subject.source == SubjectSource::Governor;
  if (purpose && verb > head && tree.is_verb(head)) merge(predicate.words, read_predicate(tree, head).words);
}

Predicate read_predicate(const Tree& tree, TokenIndex verb) {
  Predicate predicate{verb, verb, {}, {}};
  add_words(tree, verb, predicate.words);
  add_shared_auxiliaries(tree, verb, predicate.words);
  while (const auto next = continuation(tree, predicate.last, predicate.words)) {
    add_words(tree, *next, predicate.words);
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
