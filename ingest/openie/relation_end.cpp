#include "ingest/openie/relation_end.h"

#include "ingest/openie/arguments.h"

namespace clew::ingest::openie {

namespace {

/// A preposition with its object, or an adverb before it: "largely of", "out of".
bool leads_to_object(const Tree& tree, TokenIndex i) {
  if (tree[i].dep == Dep::Advmod) return tree[tree[i].head].pos == Pos::Adp;
  return tree[i].pos == Pos::Adp && !tree.children(i).empty();
}

/// "returned to | the division"; but "opened | in 1901": a time says nothing of the relation.
bool takes_preposition(const Tree& tree, const Extraction& extraction) {
  const Argument& first = extraction.clause.arguments.front();
  return !is_core(first.kind) && first.head > extraction.clause.predicate.verb && !is_time(tree, first);
}

void move_first_word(Extraction& extraction) {
  Phrase& phrase = extraction.arguments[1];
  merge(extraction.relation, {phrase.front()});
  phrase.erase(phrase.begin());
}

}  // namespace

void complete_relation(const Tree& tree, Extraction& extraction) {
  const Phrase& phrase = extraction.arguments[1];
  if (takes_preposition(tree, extraction)) {
    while (phrase.size() > 1 && leads_to_object(tree, phrase.front())) move_first_word(extraction);
  } else if (phrase.size() > 1 && tree[phrase.front()].dep == Dep::Mark && phrase.front() > extraction.clause.predicate.verb) {
    move_first_word(extraction);
  }
}

}  // namespace clew::ingest::openie
