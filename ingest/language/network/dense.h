#pragma once
// The two kinds of dense layer that the networks are made of. Matrices are row-major float32. What a row yields does not depend on
// the rows beside it, so neither batching nor threads change a result.

#include <cstddef>
#include <span>
#include <vector>

#include "ingest/language/format/float_array.h"
#include "ingest/language/network/aligned_floats.h"

namespace clew::ingest::language {

/// Rows that lie `stride` floats apart; they may overlap (windows over consecutive rows).
struct RowView {
  const float* data = nullptr;
  std::size_t stride = 0;
  std::size_t rows = 0;
};

/// y = W x + b.
class AffineLayer {
 public:
  AffineLayer() = default;
  /// `weights` has `outputs` rows of equal size; `bias` has `outputs` values or none.
  AffineLayer(const FloatArray& weights, std::size_t outputs, std::span<const float> bias);

  [[nodiscard]] std::size_t inputs() const { return inputs_; }
  [[nodiscard]] std::size_t outputs() const { return outputs_; }

  /// `out` receives x.rows * outputs() floats.
  void apply(RowView x, float* out) const;

 private:
  std::size_t inputs_ = 0;
  std::size_t outputs_ = 0;
  std::size_t panels_ = 0;
  AlignedFloats weights_, bias_;  // in panels (kernels.h)
};

/// y = LayerNorm(max over pieces of (W x + b)), as thinc's Maxout and LayerNorm.
class MaxoutLayer {
 public:
  /// More pieces than spaCy's pipelines have are not supported.
  static constexpr std::size_t kMostPieces = kMostMaxPieces;

  MaxoutLayer() = default;
  /// Shapes: weights (width, pieces, inputs), bias (width, pieces), gain and shift (width).
  MaxoutLayer(const FloatArray& weights, const FloatArray& bias, const FloatArray& gain, const FloatArray& shift);

  [[nodiscard]] std::size_t inputs() const { return inputs_; }
  [[nodiscard]] std::size_t width() const { return width_; }

  /// `out` receives x.rows * width() floats; `residual`, if not null, has as many and is added to them.
  void apply(RowView x, const float* residual, float* out) const;

 private:
  std::size_t inputs_ = 0;
  std::size_t width_ = 0;
  std::size_t pieces_ = 0;
  std::size_t panels_ = 0;
  AlignedFloats weights_, bias_;  // in panels (kernels.h)
  std::vector<float> gain_, shift_;
};

}  // namespace clew::ingest::language
