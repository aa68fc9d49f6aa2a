// A noun and the phrase behind its preposition: "a house in Rome".

#include <algorithm>

#include "ingest/openie/copula.h"
#include "ingest/openie/rules.h"

namespace clew::ingest::openie {

namespace {

Phrase phrase_before(const Tree& tree, TokenIndex noun, TokenIndex end) {
  Phrase phrase = phrase_of(tree, noun, Cut::Conjuncts);
  std::erase_if(phrase, [&](TokenIndex i) { return i >= end; });
  return trimmed(tree, std::move(phrase));
}

}  // namespace

void extract_noun_phrase(const Tree& tree, TokenIndex i, Extractions& out) {
  if (tree[i].dep != Dep::Prep || !tree.is_noun(tree[i].head) || tree[i].norm == "of") return;
  const auto object = tree.child(i, Dep::Pobj);
  if (!object || *object < i || tree[i].head > i) return;
  Extraction extraction;
  extraction.rule = Rule::Noun;
  extraction.implied = implied_be(tree, tree[i].head, i);
  extraction.clause.predicate.verb = i;
  extraction.clause.subject.head = tree[i].head;
  extraction.relation = {i};
  extraction.arguments = {phrase_before(tree, tree[i].head, i), phrase_of(tree, *object, Cut::Asides)};
  out.push_back(std::move(extraction));
}

}  // namespace clew::ingest::openie
