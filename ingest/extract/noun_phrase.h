#pragma once
// The extent of a noun phrase around its head.

#include "ingest/extract/tree.h"

namespace clew::ingest {

/// From the first modifier to the head, then of-phrases: "the signing of the accord", without clauses, appositions, coordinations
/// and other prepositional phrases.
TokenRange phrase_extent(const Tree& tree, TokenIndex head);

/// Without determiner, quantifier and possessor at its beginning: "first shuttle launch" of "the first shuttle launch".
TokenRange without_determiner(const Tree& tree, TokenRange phrase, TokenIndex head);

/// Whether the phrase says that it is known: the, this, a possessive.
bool is_definite(const Tree& tree, TokenIndex head);

/// Whether the phrase speaks of several: by the head's tag, a number, or a coordination.
bool is_plural(const Tree& tree, TokenIndex head);

}  // namespace clew::ingest
