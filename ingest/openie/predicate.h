#pragma once
// The words of a relation: a verb with its auxiliaries, particles and adverbs, and the verbs that it leads to.

#include "ingest/openie/clause.h"

namespace clew::ingest::openie {

/// A verb or adjective with its auxiliaries, negation, particles and the adverbs before it.
[[nodiscard]] Phrase words_of_verb(const Tree& tree, TokenIndex verb);

/// "has been trying to persuade" for "trying". `verb` heads a clause.
[[nodiscard]] Predicate read_predicate(const Tree& tree, TokenIndex verb);

/// An infinitive with a subject of its own, which is the object of the verb above: "leave" in "let him leave", "asked him to
/// leave".
[[nodiscard]] bool is_small_clause(const Tree& tree, TokenIndex verb);

/// A participle that stands for a clause without its "be": "sung" in "a song sung by Mary".
[[nodiscard]] bool is_reduced(const Tree& tree, TokenIndex verb);

/// Whether a token heads a clause: a verb that is neither auxiliary, nor modifier, nor part of another's predicate.
[[nodiscard]] bool heads_clause(const Tree& tree, TokenIndex i);

}  // namespace clew::ingest::openie
