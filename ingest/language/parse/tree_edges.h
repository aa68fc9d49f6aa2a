#pragma once
// What follows from the heads of a document: which tokens a subtree spans, and where sentences start.

#include <span>
#include <vector>

#include "ingest/language/parse/transition_model.h"

namespace clew::ingest::language {

struct TreeEdges {
  std::vector<StateToken> left, right;  // by token: the first and the last token of its subtree

  /// Computes the edges from heads; a root is its own head. Trees that are not projective are settled by repetition, up to twelve
  /// times, as the reference does. Source: spaCy's set_children_from_heads (spacy/tokens/doc.pyx).
  void compute(std::span<const StateToken> heads);

 private:
  [[nodiscard]] bool within_sentences(std::span<const StateToken> heads) const;
};

}  // namespace clew::ingest::language
