#pragma once
// What is coordinated with a token.

#include <vector>

#include "ingest/extract/tree.h"

namespace clew::ingest {

/// Longer coordinations are lists: their members are not paired with one another.
inline constexpr std::size_t kMostPaired = 16;

/// The token and its conjuncts of the same kind, in order, kMostConjuncts at most: "Aliyev, Pashinyan and Trump".
std::vector<TokenIndex> conjuncts(const Tree& tree, TokenIndex first);

/// The first of the coordination that a token stands in.
TokenIndex first_conjunct(const Tree& tree, TokenIndex i);

}  // namespace clew::ingest
