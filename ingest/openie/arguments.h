#pragma once
// What a clause says besides its subject and its verb.

#include "ingest/openie/clause.h"

namespace clew::ingest::openie {

/// Objects, complements and clauses: what the verb itself wants.
[[nodiscard]] bool is_core(ArgumentKind kind);

/// "last week", "in 1901".
[[nodiscard]] bool is_time(const Tree& tree, const Argument& argument);

/// Objects and complements first, then the rest in the order of the text, then what stands before the verb.
[[nodiscard]] std::vector<Argument> arguments_of(const Tree& tree, const Predicate& predicate);

}  // namespace clew::ingest::openie
