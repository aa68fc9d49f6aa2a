#pragma once
// What a noun says by its complements: "president of France", "France's president", "the French president".

#include "ingest/extract/reading.h"

namespace clew::ingest {

/// Something that a noun is related to, and how: {France, PRESIDENT_OF}.
struct NounRelation {
  TokenIndex object = 0;
  std::string relation;
  TokenIndex joint = Tree::kNone;
};

/// By of-phrase and other prepositions, possessor, and modifiers that are mentions of their own.
std::vector<NounRelation> noun_relations(const Reading& reading, TokenIndex noun);

/// The noun as a relation spells it: lemma, with its compound where WordNet knows both together: PRIME_MINISTER.
std::string noun_predicate(const Reading& reading, TokenIndex noun);

}  // namespace clew::ingest
