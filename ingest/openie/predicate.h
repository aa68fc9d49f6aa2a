#pragma once
// The words of a relation: a verb with its auxiliaries, particles and adverbs, and the verbs that it leads to.

#include "ingest/openie/clause.h"

namespace clew::ingest::openie {

/// "has been trying to persuade" for "trying". `verb` heads a clause.
[[nodiscard]] Predicate read_predicate(const Tree& tree, TokenIndex verb);

/// A participle that stands for a clause without its "be": "sung" in "a song sung by Mary".
[[nodiscard]] bool is_reduced(const Tree& tree, TokenIndex verb);

/// Puts the governing verb before an infinitive of purpose: "was opened to carry".
void add_governor(const Tree& tree, const Subject& subject, Predicate& predicate);

/// Whether a token heads a clause: a verb that is neither auxiliary, nor modifier, nor part of another's predicate.
[[nodiscard]] bool heads_clause(const Tree& tree, TokenIndex i);

}  // namespace clew::ingest::openie
