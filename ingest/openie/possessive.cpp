// A possessor and what it has: "Mary's house".

#include "ingest/openie/rules.h"

namespace clew::ingest::openie {

namespace {

Phrase possessor_phrase(const Tree& tree, TokenIndex possessor) {
  Phrase phrase = phrase_of(tree, possessor, Cut::Asides);
  std::erase_if(phrase, [&](TokenIndex i) { return tree[i].dep == Dep::Case; });
  return phrase;
}

Phrase possession_phrase(const Tree& tree, TokenIndex noun, TokenIndex possessor) {
  return trimmed(tree, without(phrase_of(tree, noun, Cut::Asides), phrase_of(tree, possessor, Cut::Nothing)));
}

}  // namespace

void extract_possessive(const Tree& tree, TokenIndex i, Extractions& out) {
  if (tree[i].dep != Dep::Poss || tree[i].tag == Tag::PrpDollar || tree[i].tag == Tag::WpDollar || !tree.is_noun(i)) return;
  Extraction extraction;
  extraction.rule = Rule::Possessive;
  extraction.implied = "has";
  extraction.clause.predicate.verb = tree[i].head;
  extraction.clause.subject.head = i;
  extraction.arguments = {possessor_phrase(tree, i), possession_phrase(tree, tree[i].head, i)};
  out.push_back(std::move(extraction));
}

}  // namespace clew::ingest::openie
