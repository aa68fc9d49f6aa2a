#pragma once
// What is coordinated with a token.

#include <vector>

#include "ingest/extract/tree.h"

namespace clew::ingest {

/// The token and its conjuncts of the same kind, in order: "Aliyev, Pashinyan and Trump".
std::vector<TokenIndex> conjuncts(const Tree& tree, TokenIndex first);

/// The first of the coordination that a token stands in.
TokenIndex first_conjunct(const Tree& tree, TokenIndex i);

}  // namespace clew::ingest
