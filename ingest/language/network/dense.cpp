#include "ingest/language/network/dense.h"

namespace clew::ingest::language {

namespace {

std::size_t ceiling(std::size_t a, std::size_t b) {
  return (a + b - 1) / b;
}

/// Writes row `row` of a (.., inputs) array as one column of a panel of `columns` columns.
void write_column(const FloatArray& weights, std::size_t row, std::size_t inputs, std::size_t columns, float* column) {
  for (std::size_t k = 0; k < inputs; ++k) column[k * columns] = weights.at(row * inputs + k);
}

}  // namespace

AffineLayer::AffineLayer(const FloatArray& weights, std::size_t outputs, std::span<const float> bias)
    : inputs_(weights.size() / outputs), outputs_(outputs) {
  const std::size_t columns = kStoreVectors * lanes();
  panels_ = ceiling(outputs, columns);
  weights_ = AlignedFloats(panels_ * columns * inputs_);
  bias_ = AlignedFloats(panels_ * columns);
  for (std::size_t o = 0; o < outputs; ++o) {
    write_column(weights, o, inputs_, columns, weights_.data() + o / columns * columns * inputs_ + o % columns);
    if (!bias.empty()) bias_.data()[o] = bias[o];
  }
}

void AffineLayer::apply(RowView x, float* out) const {
  multiply_store(x.data, x.stride, x.rows, {weights_.data(), bias_.data(), inputs_, panels_}, out, outputs_, outputs_);
}

MaxoutLayer::MaxoutLayer(const FloatArray& weights, const FloatArray& bias, const FloatArray& gain, const FloatArray& shift)
    : inputs_(weights.shape[2]), width_(weights.shape[0]), pieces_(weights.shape[1]), gain_(gain.copy()), shift_(shift.copy()) {
  const std::size_t columns = pieces_ * lanes();  // of a panel
  panels_ = panel_columns(width_, pieces_) / columns;
  weights_ = AlignedFloats(panels_ * columns * inputs_);
  bias_ = AlignedFloats(panels_ * columns);
  for (std::size_t o = 0; o < width_; ++o) {
    for (std::size_t p = 0; p < pieces_; ++p) {
      const std::size_t column = panel_column(o, p, pieces_);
      float* panel = weights_.data() + column / columns * columns * inputs_;
      write_column(weights, o * pieces_ + p, inputs_, columns, panel + column % columns);
      bias_.data()[column] = bias.at(o * pieces_ + p);
    }
  }
}

void MaxoutLayer::apply(RowView x, const float* residual, float* out) const {
  constexpr std::size_t kRows = 64;  // that stay in the cache between the two steps
  for (std::size_t first = 0; first < x.rows; first += kRows) {
    const std::size_t rows = std::min(kRows, x.rows - first);
    float* block = out + first * width_;
    multiply_max(x.data + first * x.stride, x.stride, rows, {weights_.data(), bias_.data(), inputs_, panels_}, pieces_, block,
                 width_, width_);
    normalize(block, rows, width_, gain_.data(), shift_.data(), residual == nullptr ? nullptr : residual + first * width_);
  }
}

}  // namespace clew::ingest::language
