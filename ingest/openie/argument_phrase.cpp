#include "ingest/openie/argument_phrase.h"

#include <algorithm>

#include "ingest/openie/subject.h"

namespace clew::ingest::openie {

namespace {

bool in_one_name(const Tree& tree, TokenIndex a, TokenIndex b) {
  const auto name = tree.name(a);
  return name && name->contains(b);
}

/// A noun above the clause of `verb`, without that clause: "the song" for "the song sung by Mary".
Phrase noun_above(const Tree& tree, TokenIndex noun, TokenIndex verb) {
  while (tree[verb].dep == Dep::Conj && tree.is_verb(tree[verb].head)) verb = tree[verb].head;
  return trimmed(tree, without(noun_phrase(tree, noun), phrase_of(tree, verb, Cut::Nothing)));
}

/// "in which" with "the house" in the place of "which".
Phrase with_antecedent(const Tree& tree, TokenIndex verb, Phrase phrase) {
  const auto pronoun = std::find_if(phrase.begin(), phrase.end(), [&](TokenIndex i) { return is_relative_pronoun(tree, i); });
  if (pronoun == phrase.end()) return phrase;
  const auto noun = antecedent_of(tree, verb);
  if (!noun) return phrase;
  const Phrase meant = noun_above(tree, *noun, verb);
  phrase.insert(phrase.erase(pronoun), meant.begin(), meant.end());
  return phrase;
}

}  // namespace

Phrase noun_phrase(const Tree& tree, TokenIndex head) {
  return phrase_of(tree, head, Cut::Asides);
}

Phrase subject_phrase(const Tree& tree, const Clause& clause) {
  const SubjectSource source = clause.subject.source;
  const bool above = source == SubjectSource::Noun || source == SubjectSource::Relative;
  return above ? noun_above(tree, clause.subject.head, clause.predicate.verb) : noun_phrase(tree, clause.subject.head);
}

Phrase argument_phrase(const Tree& tree, const Clause& clause, const Argument& argument) {
  const TokenIndex verb = clause.predicate.verb;
  if (argument.kind == ArgumentKind::Clause) return phrase_of(tree, argument.head, Cut::Nothing);
  if (relative_noun(tree, verb) == argument.head) return noun_above(tree, argument.head, verb);
  return with_antecedent(tree, verb, noun_phrase(tree, argument.head));
}

std::vector<TokenIndex> conjuncts_of(const Tree& tree, TokenIndex noun) {
  std::vector<TokenIndex> all = {noun};
  for (std::size_t k = 0; k < all.size(); ++k) {
    for (const TokenIndex c : tree.children(all[k])) {
      if (tree[c].dep == Dep::Conj && !tree.is_verb(c) && !in_one_name(tree, c, all[k])) all.push_back(c);
    }
  }
  return all;
}

}  // namespace clew::ingest::openie
