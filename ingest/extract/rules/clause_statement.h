#pragma once
// What the rules about verbs share: a statement from two arguments of a clause.

#include "ingest/extract/reading.h"

namespace clew::ingest {

Statement clause_statement(const Clause& clause, const Argument& subject, const Argument& object, Rule rule);

/// The preposition of an argument as a relation spells it: "in", "in_front_of" stays "in".
std::string_view preposition_of(const Tree& tree, const Argument& argument);

/// Whether the verb has an object of its own that a preposition can speak of.
bool has_object(const Clause& clause);

}  // namespace clew::ingest
