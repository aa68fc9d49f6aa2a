#include "ingest/openie/spread.h"

#include <algorithm>

#include "ingest/openie/argument_phrase.h"

namespace clew::ingest::openie {

namespace {

/// The noun whose coordination is spread: the object itself, or what stands behind the preposition that ends the relation.
std::optional<TokenIndex> coordinated(const Tree& tree, const Extraction& extraction) {
  const Argument& argument = extraction.clause.arguments.front();
  if (argument.kind == ArgumentKind::Object || argument.kind == ArgumentKind::Complement) return argument.head;
  const bool moved = std::binary_search(extraction.relation.begin(), extraction.relation.end(), argument.head);
  return moved ? tree.child(argument.head, Dep::Pobj) : std::nullopt;
}

/// "Mary 's" for "garden" in "Mary 's house and garden".
void add_shared_possessor(const Tree& tree, TokenIndex first, TokenIndex noun, Phrase& phrase) {
  const auto possessor = tree.child(first, Dep::Poss);
  if (!possessor || tree.has(noun, Dep::Poss) || tree.has(noun, Dep::Det) || tree[noun].pos == Pos::Propn) return;
  merge(phrase, phrase_of(tree, *possessor, Cut::Nothing));
}

}  // namespace

void spread(const Tree& tree, const Extraction& extraction, Extractions& out) {
  const auto noun = coordinated(tree, extraction);
  const auto all = noun ? conjuncts_of(tree, *noun) : std::vector<TokenIndex>{};
  if (all.size() < 2) {
    out.push_back(extraction);
    return;
  }
  for (const TokenIndex head : all) {
    Extraction one = extraction;
    one.rule = Rule::Conjunct;
    one.arguments[1] = phrase_of(tree, head, Cut::Conjuncts);
    if (head != *noun) add_shared_possessor(tree, *noun, head, one.arguments[1]);
    out.push_back(std::move(one));
  }
}

}  // namespace clew::ingest::openie
