#pragma once
// Subjects and objects that the tree leaves to the reader: of conjoined verbs, infinitives, participles and relative clauses.

#include <span>

#include "ingest/extract/clause/clause.h"

namespace clew::ingest {

/// `of_verb`: index of each token's clause in `clauses`, or Tree::kNone. Clauses above are complete when those below ask them.
void add_missing_arguments(const Tree& tree, std::span<Clause> clauses, std::span<const std::uint32_t> of_verb);

}  // namespace clew::ingest
