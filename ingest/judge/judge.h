#pragma once
// How probable it is that a fact is right and worth an edge: learnt from graphs that people drew (datasets/statements).

#include <span>
#include <string>
#include <vector>

#include "ingest/judge/features.h"

namespace clew::ingest {

/// What a graph shows unless asked for more: with it recall and precision balance on documents left out of the fitting.
inline constexpr float kDefaultConfidence = 0.25F;

struct Weight {
  std::string feature;  // "rule=verb-object", "way.steps"
  float value = 0;      // of the feature
  float log_odds = 0;   // by which the confidence would change if the feature were 0, the other way round
};

/// What weighed most in the confidence of a fact, heaviest first.
std::vector<Weight> what_weighed(const FactContext& context, std::span<const Fact> facts, std::size_t fact, std::size_t most);

/// Sets the confidence of each fact. Threads may call this at the same time.
void judge(const FactContext& context, std::span<Fact> facts);

}  // namespace clew::ingest
