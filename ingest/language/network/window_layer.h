#pragma once
// A convolution over neighbouring rows: maxout and layer normalisation of each row's window, added to the row itself.
// Source: thinc's residual(expand_window >> maxout >> layernorm).

#include <cstddef>
#include <vector>

#include "ingest/language/format/float_array.h"
#include "ingest/language/network/dense.h"

namespace clew::ingest::language {

class WindowLayer {
 public:
  /// Shapes: weights (width, pieces, (2 * window + 1) * width), bias (width, pieces), gain and shift (width).
  WindowLayer(const FloatArray& weights, const FloatArray& bias, const FloatArray& gain, const FloatArray& shift,
              std::size_t window);

  /// Rows on each side that a row sees.
  [[nodiscard]] std::size_t window() const { return window_; }

  /// `rows` points to the first of `count` rows, an even number; window() rows before the first and after the last are read, too.
  /// Rows are worked on in pairs from the first on: a row yields the same only where it forms the same pair.
  void apply(const float* rows, std::size_t count, float* out) const;

  /// Floats that contribute() makes of a row.
  [[nodiscard]] std::size_t contribution_size() const { return contributions_.outputs(); }

  /// What each row adds to the sums of the rows that see it: the layer is linear up to its maximum, so words that come again need
  /// no multiplication.
  void contribute(RowView rows, float* out) const { contributions_.apply(rows, out); }

  /// Like apply(), from contributions: contributions[i] belongs to the row i - window(), and vectors[i] is the row i.
  void combine(const float* const* contributions, const float* const* vectors, std::size_t count, float* out) const;

 private:
  std::size_t window_;
  std::size_t width_;
  std::size_t pieces_;
  MaxoutLayer whole_;           // for windows of other sizes than 1
  AlignedFloats pair_weights_;  // for those of size 1, as convolve_pairs takes them
  AffineLayer contributions_;   // outputs: for each tap, the outputs in the order of panels for multiply_max
  AlignedFloats bias_;          // in the order of panels
  std::vector<float> gain_, shift_;
};

}  // namespace clew::ingest::language
