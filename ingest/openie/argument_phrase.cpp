#include "ingest/openie/argument_phrase.h"

#include <algorithm>

#include "ingest/openie/subject.h"

namespace clew::ingest::openie {

namespace {

bool in_one_name(const Tree& tree, TokenIndex a, TokenIndex b) {
  const auto& names = tree.parse().names;
  return std::any_of(names.begin(), names.end(),
                     [&](const NameSpan& name) { return name.tokens.contains(a) && name.tokens.contains(b); });
}

/// "in which" with "the house" in the place of "which".
Phrase with_antecedent(const Tree& tree, TokenIndex verb, Phrase phrase) {
  const auto pronoun = std::find_if(phrase.begin(), phrase.end(), [&](TokenIndex i) { return is_relative_pronoun(tree, i); });
  if (pronoun == phrase.end()) return phrase;
  const auto noun = antecedent_of(tree, verb);
  if (!noun) return phrase;
  const Phrase meant = noun_phrase(tree, *noun);
  phrase.insert(phrase.erase(pronoun), meant.begin(), meant.end());
  return phrase;
}

}  // namespace

Phrase noun_phrase(const Tree& tree, TokenIndex head) {
  return phrase_of(tree, head, Cut::Asides);
}

Phrase subject_phrase(const Tree& tree, const Clause& clause) {
  const Phrase phrase = noun_phrase(tree, clause.subject.head);
  if (clause.subject.source != SubjectSource::Noun) return phrase;
  return trimmed(tree, without(phrase, phrase_of(tree, clause.predicate.verb, Cut::Nothing)));
}

Phrase argument_phrase(const Tree& tree, const Clause& clause, const Argument& argument) {
  if (argument.kind == ArgumentKind::Clause) return phrase_of(tree, argument.head, Cut::Nothing);
  return with_antecedent(tree, clause.predicate.verb, noun_phrase(tree, argument.head));
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
