#pragma once
// The network behind parser and name recogniser: scores the moves that a state allows, from the vectors of a few of its tokens.
// Source: spaCy's TransitionBasedParser.v2 (spacy/ml/tb_framework.py); Kiperwasser and Goldberg (2016).

#include <cstdint>
#include <span>
#include <vector>

#include "ingest/language/format/thinc_model.h"
#include "ingest/language/network/dense.h"
#include "ingest/language/parse/token_contributions.h"

namespace clew::ingest::language {

class TransitionModel {
 public:
  static constexpr std::size_t kMostSlots = 13;

  TransitionModel() = default;
  /// `width` is that of the encoder's vectors, `moves` the number of moves to score. Throws ModelError for other shapes.
  TransitionModel(const ThincModel& model, std::size_t width, std::size_t moves);

  /// Tokens that a state is described by.
  [[nodiscard]] std::size_t slots() const { return slots_; }
  [[nodiscard]] std::size_t moves() const { return upper_.outputs(); }

  /// Floats of a token's vector.
  [[nodiscard]] std::size_t inputs() const { return projection_.inputs(); }

  /// Floats that contribute() makes of a token: a row for each slot.
  [[nodiscard]] std::size_t token_size() const { return slots_ * row_; }

  /// What each of `tokens` tokens adds to the hidden layer in each slot.
  void contribute(const float* vectors, std::size_t tokens, std::vector<float>& contributions) const;

  /// Room for one thread.
  struct Workspace {
    TokenContributions contributions;
    std::vector<float> hidden;
    std::vector<float> scores;
  };

  /// Puts the scores of all moves in a state whose slots hold `tokens` into workspace.scores; workspace.contributions has been
  /// started on the document.
  void score(std::span<const StateToken> tokens, Workspace& workspace) const;

 private:
  std::size_t slots_ = 0;
  std::size_t units_ = 0;   // of the hidden layer
  std::size_t pieces_ = 0;  // of a unit
  std::size_t row_ = 0;     // columns of a slot in the order of panels (network/kernels.h)
  AffineLayer projection_, lower_, upper_;
  AlignedFloats bias_;          // row_
  std::vector<float> missing_;  // slots_ * row_: the contributions of an absent token
};

}  // namespace clew::ingest::language
