#pragma once
// The words of a clause's subject and arguments.

#include "ingest/openie/clause.h"

namespace clew::ingest::openie {

/// A noun phrase without what is said of it aside.
[[nodiscard]] Phrase noun_phrase(const Tree& tree, TokenIndex head);

/// The subject without the clause itself: "the song" for "the song sung by Mary".
[[nodiscard]] Phrase subject_phrase(const Tree& tree, const Clause& clause);

/// The argument, with relative pronouns replaced by what they stand for: "in the house" for "in which".
[[nodiscard]] Phrase argument_phrase(const Tree& tree, const Clause& clause, const Argument& argument);

/// A noun and those coordinated with it, or the noun alone; the parts of one name are not taken apart.
[[nodiscard]] std::vector<TokenIndex> conjuncts_of(const Tree& tree, TokenIndex noun);

}  // namespace clew::ingest::openie
