#pragma once
// Who or what a verb is said of.

#include <optional>

#include "ingest/openie/clause.h"

namespace clew::ingest::openie {

/// None where the sentence names no subject.
[[nodiscard]] std::optional<Subject> subject_of(const Tree& tree, TokenIndex verb);

/// Whether a token is "which", "that" or "who" in a relative clause; "what" is none.
[[nodiscard]] bool is_relative_pronoun(const Tree& tree, TokenIndex i);

/// The noun that the clause of `verb`, or the first of the clauses coordinated with it, is relative to.
[[nodiscard]] std::optional<TokenIndex> relative_noun(const Tree& tree, TokenIndex verb);

/// The noun that a relative pronoun inside the clause of `verb` stands for.
[[nodiscard]] std::optional<TokenIndex> antecedent_of(const Tree& tree, TokenIndex verb);

}  // namespace clew::ingest::openie
