#pragma once
// The words of a relation: a verb with its auxiliaries, particles and adverbs, and the verbs that it leads to.

#include "ingest/openie/clause.h"

namespace clew::ingest::openie {

/// "has been trying to persuade" for "trying". `verb` heads a clause.
[[nodiscard]] Predicate read_predicate(const Tree& tree, TokenIndex verb);

/// A participle that stands for a passive clause: "sung" in "a song sung by Mary".
[[nodiscard]] bool is_reduced_passive(const Tree& tree, TokenIndex verb);

/// Whether a token heads a clause: a verb that is neither auxiliary, nor modifier, nor part of another's predicate.
[[nodiscard]] bool heads_clause(const Tree& tree, TokenIndex i);

}  // namespace clew::ingest::openie
