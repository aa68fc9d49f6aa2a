#pragma once
// The label of a noun phrase that is no name: by its head noun and by compounds that WordNet knows ("prime minister").

#include "ingest/extract/tree.h"
#include "ingest/lexicon/noun_classes.h"

namespace clew::ingest {

class Lexicon;

NounClass nominal_class(const Tree& tree, TokenIndex head, const Lexicon& lexicon);

/// The head's lemma with a compound before it where WordNet knows both as one: "prime minister"; else the lemma.
std::string head_noun(const Tree& tree, TokenIndex head, const Lexicon& lexicon);

}  // namespace clew::ingest
