// One noun explains another: "Mary Smith, a painter", "the painter Mary Smith".

#include "ingest/openie/rules.h"

namespace clew::ingest::openie {

namespace {

Extraction is_extraction(const Tree& tree, Rule rule, TokenIndex name, TokenIndex role) {
  Extraction extraction;
  extraction.rule = rule;
  extraction.implied = "is";
  extraction.clause.predicate.verb = role;
  extraction.clause.subject.head = name;
  extraction.arguments = {phrase_of(tree, name, Cut::Conjuncts), phrase_of(tree, role, Cut::Asides)};
  return extraction;
}

}  // namespace

void extract_apposition(const Tree& tree, TokenIndex i, Extractions& out) {
  if (tree[i].dep != Dep::Appos || !tree.is_noun(i) || !tree.is_noun(tree[i].head)) return;
  const TokenIndex head = tree[i].head;
  const bool name_last = tree[i].pos == Pos::Propn && tree[head].pos != Pos::Propn;
  out.push_back(is_extraction(tree, Rule::Apposition, name_last ? i : head, name_last ? head : i));
}

}  // namespace clew::ingest::openie
