#include "ingest/openie/shared_words.h"

#include "ingest/openie/predicate.h"

namespace clew::ingest::openie {

namespace {

TokenIndex first_conjunct(const Tree& tree, TokenIndex verb) {
  while (tree[verb].dep == Dep::Conj && tree.is_verb(tree[verb].head)) verb = tree[verb].head;
  return verb;
}

/// The verbs and adjectives that lead to `verb`: "is able" for "start" in "is able to start".
Phrase leading_words(const Tree& tree, TokenIndex verb) {
  Phrase words;
  while (tree[verb].dep == Dep::Xcomp || tree[verb].dep == Dep::Acomp) {
    verb = tree[verb].head;
    merge(words, words_of_verb(tree, verb));
  }
  return words;
}

Phrase auxiliaries(const Tree& tree, TokenIndex verb) {
  Phrase words;
  for (const TokenIndex c : tree.children(verb)) {
    if (tree[c].dep == Dep::Aux || tree[c].dep == Dep::Auxpass) words.push_back(c);
  }
  return words;
}

}  // namespace

void add_shared_words(const Tree& tree, Predicate& predicate) {
  const TokenIndex verb = predicate.verb, first = first_conjunct(tree, verb);
  if (first == verb || tree.has(verb, Dep::Nsubj) || tree.has(verb, Dep::Nsubjpass)) return;
  if (tree[verb].tag != tree[first].tag) return;
  if (auxiliaries(tree, verb).empty()) merge(predicate.words, auxiliaries(tree, first));
  merge(predicate.words, leading_words(tree, first));
}

void add_governor(const Tree& tree, const Subject& subject, Predicate& predicate) {
  const TokenIndex verb = predicate.verb, head = tree[verb].head;
  const bool purpose = tree[verb].dep == Dep::Advcl && tree[verb].tag == Tag::Vb && subject.source == SubjectSource::Governor;
  if (purpose && verb > head && tree.is_verb(head)) merge(predicate.words, read_predicate(tree, head).words);
}

}  // namespace clew::ingest::openie
