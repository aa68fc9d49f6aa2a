#include "ingest/openie/pronoun.h"

#include "ingest/openie/copula.h"
#include "ingest/openie/subject.h"

namespace clew::ingest::openie {

namespace {

bool agrees(const Tree& tree, TokenIndex pronoun, TokenIndex noun) {
  const auto norm = tree[pronoun].norm;
  if (norm == "they") return is_plural(tree, noun) || tree[noun].pos == Pos::Propn;
  return (norm == "he" || norm == "she" || norm == "it") && !is_plural(tree, noun);
}

std::optional<TokenIndex> verb_above(const Tree& tree, TokenIndex i) {
  while (!tree.is_root(i)) {
    i = tree[i].head;
    if (tree.is_verb(i)) return i;
  }
  return std::nullopt;
}

}  // namespace

std::optional<TokenIndex> antecedent_of_pronoun(const Tree& tree, TokenIndex pronoun, TokenIndex verb) {
  const Dep dep = tree[verb].dep;
  if (tree[pronoun].tag != Tag::Prp || (dep != Dep::Advcl && dep != Dep::Relcl)) return std::nullopt;
  const auto above = verb_above(tree, verb);
  const auto subject = above ? subject_of(tree, *above) : std::nullopt;
  if (!subject || tree[subject->head].pos == Pos::Pron || !agrees(tree, pronoun, subject->head)) return std::nullopt;
  return subject->head;
}

}  // namespace clew::ingest::openie
