#pragma once
// Clauses of a document, one for each verb, in the order of the text.

#include <vector>

#include "ingest/extract/clause/clause.h"

namespace clew::ingest {

std::vector<Clause> read_clauses(const Tree& tree);

}  // namespace clew::ingest
