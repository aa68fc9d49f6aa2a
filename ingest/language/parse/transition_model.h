#pragma once
// The network behind parser and name recogniser: scores the moves that a state allows, from the vectors of a few of its tokens.
// Source: spaCy's TransitionBasedParser.v2 (spacy/ml/tb_framework.py); Kiperwasser and Goldberg (2016).

#include <cstdint>
#include <span>
#include <vector>

#include "ingest/language/format/thinc_model.h"
#include "ingest/language/network/dense.h"

namespace clew::ingest::language {

/// Position of a token in its document, or -1 for none.
using StateToken = std::int32_t;

class TransitionModel {
 public:
  TransitionModel() = default;
  /// `width` is that of the encoder's vectors, `moves` the number of moves to score. Throws ModelError for other shapes.
  TransitionModel(const ThincModel& model, std::size_t width, std::size_t moves);

  /// Tokens that a state is described by.
  [[nodiscard]] std::size_t slots() const { return slots_; }
  [[nodiscard]] std::size_t moves() const { return upper_.outputs(); }

  /// Floats per token that precompute() makes: one row for each slot.
  [[nodiscard]] std::size_t token_size() const { return slots_ * row_; }

  /// What each token contributes to the hidden layer in each slot.
  void precompute(const float* vectors, std::size_t tokens, std::vector<float>& contributions) const;

  /// Scores of all moves in a state whose slots hold `tokens`. `hidden` is room for hidden units.
  void score(std::span<const StateToken> tokens, const float* contributions, std::vector<float>& hidden,
             std::span<float> scores) const;

 private:
  std::size_t slots_ = 0;
  std::size_t units_ = 0;   // of the hidden layer
  std::size_t pieces_ = 0;  // of a unit
  std::size_t row_ = 0;     // units * pieces
  AffineLayer projection_, lower_, upper_;
  std::vector<float> bias_;     // row_
  std::vector<float> missing_;  // slots_ * row_: the contributions of an absent token
};

}  // namespace clew::ingest::language
