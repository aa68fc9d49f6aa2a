#include "ingest/language/network/window_layer.h"

namespace clew::ingest::language {

namespace {

// The weights of one tap after another, each (columns, width) with the columns in the order of panels, those without output zero.
std::vector<float> weights_by_tap(const FloatArray& weights, std::size_t taps) {
  const std::size_t width = weights.shape[0], pieces = weights.shape[1];
  const std::size_t columns = panel_columns(width, pieces);
  std::vector<float> by_tap(taps * columns * width);
  for (std::size_t o = 0; o < width; ++o) {
    for (std::size_t p = 0; p < pieces; ++p) {
      for (std::size_t tap = 0; tap < taps; ++tap) {
        float* row = by_tap.data() + (tap * columns + panel_column(o, p, pieces)) * width;
        for (std::size_t k = 0; k < width; ++k) row[k] = weights.at(((o * pieces + p) * taps + tap) * width + k);
      }
    }
  }
  return by_tap;
}

// The weights for convolve_pairs from those by tap: left, middle, right.
AlignedFloats pair_weights(const FloatArray& weights) {
  const std::size_t width = weights.shape[0], pieces = weights.shape[1], columns = pieces * lanes();  // of a panel
  const std::vector<float> by_tap = weights_by_tap(weights, 3);
  const std::size_t all_columns = panel_columns(width, pieces);
  AlignedFloats pairs(all_columns * kPairProducts * width);
  for (std::size_t column = 0; column < all_columns; ++column) {
    float* panel = pairs.data() + column / columns * kPairProducts * width * columns + column % columns;
    for (std::size_t k = 0; k < width; ++k) {
      const float left = by_tap[column * width + k];
      const float middle = by_tap[(all_columns + column) * width + k];
      const float right = by_tap[(2 * all_columns + column) * width + k];
      const float products[kPairProducts] = {left, (left + middle + right) / 2, (left - middle + right) / 2, right};
      for (std::size_t i = 0; i < kPairProducts; ++i) panel[(i * width + k) * columns] = products[i];
    }
  }
  return pairs;
}

AffineLayer contributions(const FloatArray& weights, std::size_t taps) {
  const std::vector<float> by_tap = weights_by_tap(weights, taps);
  const std::string_view bytes(reinterpret_cast<const char*>(by_tap.data()), by_tap.size() * sizeof(float));
  return {FloatArray{{}, bytes}, by_tap.size() / weights.shape[0], {}};
}

AlignedFloats bias_in_panels(const FloatArray& bias) {
  const std::size_t width = bias.shape[0], pieces = bias.shape[1];
  AlignedFloats panels(panel_columns(width, pieces));
  for (std::size_t o = 0; o < width; ++o) {
    for (std::size_t p = 0; p < pieces; ++p) panels.data()[panel_column(o, p, pieces)] = bias.at(o * pieces + p);
  }
  return panels;
}

}  // namespace

WindowLayer::WindowLayer(const FloatArray& weights, const FloatArray& bias, const FloatArray& gain, const FloatArray& shift,
                         std::size_t window)
    : window_(window),
      width_(weights.shape[0]),
      pieces_(weights.shape[1]),
      whole_(window == 1 ? MaxoutLayer() : MaxoutLayer(weights, bias, gain, shift)),
      pair_weights_(window == 1 ? pair_weights(weights) : AlignedFloats()),
      contributions_(contributions(weights, 2 * window + 1)),
      bias_(bias_in_panels(bias)),
      gain_(gain.copy()),
      shift_(shift.copy()) {}

void WindowLayer::apply(const float* rows, std::size_t count, float* out) const {
  if (window_ != 1) return whole_.apply({rows - window_ * width_, width_, count}, rows, out);
  constexpr std::size_t kRows = 64;  // that stay in the cache between the two steps
  for (std::size_t first = 0; first < count; first += kRows) {
    const std::size_t block = std::min(kRows, count - first) * width_;
    const float* in = rows + first * width_;
    const Panels panels{pair_weights_.data(), bias_.data(), width_, bias_.size() / (pieces_ * lanes())};
    convolve_pairs(in, block / width_, panels, pieces_, out + first * width_, width_);
    normalize(out + first * width_, block / width_, width_, gain_.data(), shift_.data(), in);
  }
}

void WindowLayer::combine(const float* const* contributions, const float* const* vectors, std::size_t count, float* out) const {
  const std::size_t taps = 2 * window_ + 1;
  std::vector<const float*> summands(taps);
  for (std::size_t i = 0; i < count; ++i, out += width_) {
    for (std::size_t tap = 0; tap < taps; ++tap) summands[tap] = contributions[i + tap] + tap * bias_.size();
    sum_max(summands.data(), taps, bias_.data(), pieces_, out, width_);
    normalize(out, 1, width_, gain_.data(), shift_.data(), vectors[i]);
  }
}

}  // namespace clew::ingest::language
