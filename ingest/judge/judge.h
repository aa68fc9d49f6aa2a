#pragma once
// How probable it is that a fact is right and worth an edge: learnt from graphs that people drew (datasets/statements).

#include <span>

#include "ingest/judge/features.h"

namespace clew::ingest {

/// What a graph shows unless asked for more: with it recall and precision balance on documents left out of the fitting.
inline constexpr float kDefaultConfidence = 0.25F;

/// Sets the confidence of each fact. Threads may call this at the same time.
void judge(const FactContext& context, std::span<Fact> facts);

}  // namespace clew::ingest
