#pragma once
// The arguments that hang on a verb in the tree itself, coordination spread out.

#include "ingest/extract/clause/clause.h"

namespace clew::ingest {

void add_own_arguments(const Tree& tree, Clause& clause);

/// Adds a noun and what is coordinated with it.
void add_argument(const Tree& tree, Clause& clause, Argument first);

/// The phrases of place, time and company that hang on a noun inside an argument, one and two deep.
void add_lifted_phrases(const Tree& tree, Clause& clause);

}  // namespace clew::ingest
