#include "ingest/language/network/dense.h"

#include <algorithm>
#include <cmath>

namespace clew::ingest::language {

namespace {

float dot(const float* a, const float* b, std::size_t n) {
  float sums[16] = {};
  std::size_t i = 0;
  for (; i + 16 <= n; i += 16) {
    for (std::size_t k = 0; k < 16; ++k) sums[k] += a[i + k] * b[i + k];
  }
  for (; i < n; ++i) sums[0] += a[i] * b[i];
  float total = 0;
  for (const float sum : sums) total += sum;
  return total;
}

}  // namespace

AffineLayer::AffineLayer(const FloatArray& weights, std::size_t outputs, std::span<const float> bias)
    : inputs_(weights.size() / outputs), outputs_(outputs), weights_(weights.copy()), bias_(bias.begin(), bias.end()) {
  bias_.resize(outputs_);
}

void AffineLayer::apply(RowView x, float* out) const {
  for (std::size_t row = 0; row < x.rows; ++row) {
    for (std::size_t o = 0; o < outputs_; ++o) {
      *out++ = dot(x.data + row * x.stride, weights_.data() + o * inputs_, inputs_) + bias_[o];
    }
  }
}

MaxoutLayer::MaxoutLayer(const FloatArray& weights, const FloatArray& bias, const FloatArray& gain, const FloatArray& shift)
    : inputs_(weights.shape[2]),
      width_(weights.shape[0]),
      pieces_(weights.shape[1]),
      weights_(weights.copy()),
      bias_(bias.copy()),
      gain_(gain.copy()),
      shift_(shift.copy()) {}

void MaxoutLayer::apply(RowView x, const float* residual, float* out) const {
  for (std::size_t row = 0; row < x.rows; ++row, out += width_) {
    for (std::size_t o = 0; o < width_; ++o) {
      float best = -INFINITY;
      for (std::size_t p = o * pieces_; p < (o + 1) * pieces_; ++p) {
        best = std::max(best, dot(x.data + row * x.stride, weights_.data() + p * inputs_, inputs_) + bias_[p]);
      }
      out[o] = best;
    }
    normalize(out);
    if (residual == nullptr) continue;
    for (std::size_t o = 0; o < width_; ++o) out[o] += *residual++;
  }
}

void MaxoutLayer::normalize(float* row) const {
  constexpr float kEpsilon = 1e-8F;
  float mean = 0;
  for (std::size_t i = 0; i < width_; ++i) mean += row[i];
  mean /= static_cast<float>(width_);
  float variance = 0;
  for (std::size_t i = 0; i < width_; ++i) variance += (row[i] - mean) * (row[i] - mean);
  variance = variance / static_cast<float>(width_) + kEpsilon;
  const float scale = 1 / std::sqrt(variance);
  for (std::size_t i = 0; i < width_; ++i) row[i] = (row[i] - mean) * scale * gain_[i] + shift_[i];
}

}  // namespace clew::ingest::language
