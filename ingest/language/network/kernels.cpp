#include "ingest/language/network/kernels.h"

#include <algorithm>
#include <cmath>
#include <vector>

#undef HWY_TARGET_INCLUDE
#define HWY_TARGET_INCLUDE "ingest/language/network/kernels.cpp"
#include <hwy/foreach_target.h>
#include <hwy/highway.h>

HWY_BEFORE_NAMESPACE();
namespace clew::ingest::language::HWY_NAMESPACE {

namespace hn = hwy::HWY_NAMESPACE;

using Wide = hn::ScalableTag<float>;
using WideVector = hn::Vec<Wide>;

std::size_t Lanes() {
  return hn::Lanes(Wide());
}

// Stores the first `count` lanes.
HWY_INLINE void StoreSome(WideVector v, float* out, std::size_t count) {
  const Wide d;
  if (count >= hn::Lanes(d)) {
    hn::StoreU(v, d, out);
  } else {
    hn::BlendedStore(v, hn::FirstN(d, count), d, out);
  }
}

// A block of `kRows` rows times `kVectors` vectors of outputs, kept in registers: products of one row's input with each column.
template <std::size_t kRows, std::size_t kVectors>
struct Tile {
  WideVector sums[kRows][kVectors];

  HWY_INLINE void Multiply(const float* HWY_RESTRICT a, std::size_t stride, const float* HWY_RESTRICT panel, std::size_t inputs) {
    const Wide d;
    for (auto& row : sums) {
      for (auto& sum : row) sum = hn::Zero(d);
    }
    for (std::size_t k = 0; k < inputs; ++k, panel += kVectors * hn::Lanes(d)) {
      WideVector columns[kVectors];
      for (std::size_t v = 0; v < kVectors; ++v) columns[v] = hn::Load(d, panel + v * hn::Lanes(d));
      for (std::size_t r = 0; r < kRows; ++r) {
        const auto x = hn::Set(d, a[r * stride + k]);
        for (std::size_t v = 0; v < kVectors; ++v) sums[r][v] = hn::MulAdd(x, columns[v], sums[r][v]);
      }
    }
  }
};

// Calls `block(std::integral_constant<rows>, first row)` for blocks of kRows rows, and of fewer at the end.
template <std::size_t kRows, typename Block>
HWY_INLINE void ForBlocks(std::size_t rows, Block block) {
  std::size_t row = 0;
  for (; row + kRows <= rows; row += kRows) block(std::integral_constant<std::size_t, kRows>(), row);
  if constexpr (kRows > 1) {
    if (row < rows) ForBlocks<kRows - 1>(rows - row, [&](auto count, std::size_t first) { block(count, row + first); });
  }
}

constexpr std::size_t kRowsInCache = 64;  // rows that stay in the first-level cache while the panels pass

// As many rows as give twelve sums or, with many registers, twice as many; more than eight gain nothing.
template <std::size_t kVectors>
constexpr std::size_t RowsOfTile() {
  return std::min<std::size_t>(8, (HWY_TARGET <= HWY_AVX3 ? 24 : 12) / kVectors);
}

// One row times several panels at once, so that there are sums enough to keep the multipliers busy.
template <std::size_t kPanels>
HWY_INLINE void MultiplyRow(const float* HWY_RESTRICT a, const Panels& panels, std::size_t first, float* out, std::size_t outputs) {
  constexpr std::size_t kVectors = kPanels * kStoreVectors;
  const Wide d;
  const std::size_t n = hn::Lanes(d);
  const std::size_t panel_size = panels.inputs * kStoreVectors * n;
  const float* HWY_RESTRICT weights = panels.weights + first * panel_size;
  WideVector sums[kVectors];
  for (auto& sum : sums) sum = hn::Zero(d);
  for (std::size_t k = 0; k < panels.inputs; ++k, weights += kStoreVectors * n) {
    const auto x = hn::Set(d, a[k]);
    for (std::size_t v = 0; v < kVectors; ++v) {
      sums[v] = hn::MulAdd(x, hn::Load(d, weights + v / kStoreVectors * panel_size + v % kStoreVectors * n), sums[v]);
    }
  }
  for (std::size_t v = 0; v < kVectors; ++v) {
    const std::size_t column = (first * kStoreVectors + v) * n;
    if (column >= outputs) break;
    StoreSome(hn::Add(sums[v], hn::Load(d, panels.bias + column)), out + column, outputs - column);
  }
}

void MultiplyOneRow(const float* a, const Panels& panels, float* out, std::size_t outputs) {
  std::size_t panel = 0;
  for (; panel + 5 <= panels.count; panel += 5) MultiplyRow<5>(a, panels, panel, out, outputs);
  switch (panels.count - panel) {
    case 4:
      return MultiplyRow<4>(a, panels, panel, out, outputs);
    case 3:
      return MultiplyRow<3>(a, panels, panel, out, outputs);
    case 2:
      return MultiplyRow<2>(a, panels, panel, out, outputs);
    case 1:
      return MultiplyRow<1>(a, panels, panel, out, outputs);
    default:
      return;
  }
}

void MultiplyStore(const float* a, std::size_t a_stride, std::size_t rows, const Panels& panels, float* out, std::size_t out_stride,
                   std::size_t outputs) {
  if (rows == 1) return MultiplyOneRow(a, panels, out, outputs);
  const Wide d;
  const std::size_t n = hn::Lanes(d);
  for (std::size_t first = 0; first < rows; first += kRowsInCache) {
    for (std::size_t panel = 0; panel < panels.count; ++panel) {
      const float* weights = panels.weights + panel * panels.inputs * kStoreVectors * n;
      const float* bias = panels.bias + panel * kStoreVectors * n;
      ForBlocks<RowsOfTile<kStoreVectors>()>(std::min(kRowsInCache, rows - first), [&](auto count, std::size_t block) HWY_ATTR {
        const std::size_t row = first + block;
        Tile<count(), kStoreVectors> tile;
        tile.Multiply(a + row * a_stride, a_stride, weights, panels.inputs);
        for (std::size_t r = 0; r < count(); ++r) {
          for (std::size_t v = 0; v < kStoreVectors; ++v) {
            const std::size_t column = (panel * kStoreVectors + v) * n;
            if (column >= outputs) break;
            StoreSome(hn::Add(tile.sums[r][v], hn::Load(d, bias + v * n)), out + (row + r) * out_stride + column, outputs - column);
          }
        }
      });
    }
  }
}

template <std::size_t kPieces>
void MultiplyMaxOf(const float* a, std::size_t a_stride, std::size_t rows, const Panels& panels, float* out, std::size_t out_stride,
                   std::size_t outputs) {
  const Wide d;
  const std::size_t n = hn::Lanes(d);
  for (std::size_t first = 0; first < rows; first += kRowsInCache) {
    for (std::size_t panel = 0; panel < panels.count; ++panel) {
      const float* weights = panels.weights + panel * panels.inputs * kPieces * n;
      const float* bias = panels.bias + panel * kPieces * n;
      ForBlocks<RowsOfTile<kPieces>()>(std::min(kRowsInCache, rows - first), [&](auto count, std::size_t block) HWY_ATTR {
        const std::size_t row = first + block;
        Tile<count(), kPieces> tile;
        tile.Multiply(a + row * a_stride, a_stride, weights, panels.inputs);
        for (std::size_t r = 0; r < count(); ++r) {
          auto best = hn::Add(tile.sums[r][0], hn::Load(d, bias));
          for (std::size_t p = 1; p < kPieces; ++p) best = hn::Max(best, hn::Add(tile.sums[r][p], hn::Load(d, bias + p * n)));
          StoreSome(best, out + (row + r) * out_stride + panel * n, outputs - panel * n);
        }
      });
    }
  }
}

void MultiplyMax(const float* a, std::size_t a_stride, std::size_t rows, const Panels& panels, std::size_t pieces, float* out,
                 std::size_t out_stride, std::size_t outputs) {
  switch (pieces) {
    case 1:
      return MultiplyMaxOf<1>(a, a_stride, rows, panels, out, out_stride, outputs);
    case 2:
      return MultiplyMaxOf<2>(a, a_stride, rows, panels, out, out_stride, outputs);
    case 3:
      return MultiplyMaxOf<3>(a, a_stride, rows, panels, out, out_stride, outputs);
    default:
      return MultiplyMaxOf<4>(a, a_stride, rows, panels, out, out_stride, outputs);
  }
}

constexpr std::size_t kPairs = 16;  // whose transformed rows and sums stay in the first-level cache, one product at a time

// The four combinations of the rows around each pair whose products make the two outputs: transformed[product][pair][width].
void TransformPairs(const float* rows, std::size_t pairs, std::size_t width, float* transformed) {
  const Wide d;
  const std::size_t n = hn::Lanes(d), product = kPairs * width;
  for (std::size_t pair = 0; pair < pairs; ++pair, transformed += width) {
    const float* before = rows + 2 * pair * width - width;
    std::size_t i = 0;
    for (; i + n <= width; i += n) {
      const auto d0 = hn::LoadU(d, before + i), d1 = hn::LoadU(d, before + width + i);
      const auto d2 = hn::LoadU(d, before + 2 * width + i), d3 = hn::LoadU(d, before + 3 * width + i);
      hn::StoreU(hn::Sub(d0, d2), d, transformed + i);
      hn::StoreU(hn::Add(d1, d2), d, transformed + product + i);
      hn::StoreU(hn::Sub(d2, d1), d, transformed + 2 * product + i);
      hn::StoreU(hn::Sub(d3, d1), d, transformed + 3 * product + i);
    }
    for (; i < width; ++i) {
      const float d0 = before[i], d1 = before[width + i], d2 = before[2 * width + i], d3 = before[3 * width + i];
      transformed[i] = d0 - d2;
      transformed[product + i] = d1 + d2;
      transformed[2 * product + i] = d2 - d1;
      transformed[3 * product + i] = d3 - d1;
    }
  }
}

// The sums of one panel over kPairs pairs: of the first row of each pair, and of the second.
template <std::size_t kPieces>
struct PairSums {
  WideVector first[kPairs][kPieces];
  WideVector second[kPairs][kPieces];
};

template <std::size_t kPieces>
HWY_INLINE void StoreMax(const WideVector (&sums)[kPieces], const float* bias, float* out, std::size_t count) {
  const Wide d;
  auto best = hn::Add(sums[0], hn::Load(d, bias));
  for (std::size_t p = 1; p < kPieces; ++p) best = hn::Max(best, hn::Add(sums[p], hn::Load(d, bias + p * hn::Lanes(d))));
  StoreSome(best, out, count);
}

// One panel: first = P0 + P1 + P2, second = P1 - P2 + P3, where P are the products of the transformed rows.
template <std::size_t kPieces>
HWY_INLINE void ConvolvePanel(const float* transformed, std::size_t pairs, std::size_t width, const float* weights,
                              const float* bias, float* out, std::size_t out_stride, std::size_t outputs) {
  const std::size_t product = kPairs * width, columns = width * kPieces * hn::Lanes(Wide());
  PairSums<kPieces> sums;
  const auto multiply = [&](std::size_t which, auto use) HWY_ATTR {
    ForBlocks<RowsOfTile<kPieces>()>(pairs, [&](auto count, std::size_t block) HWY_ATTR {
      Tile<count(), kPieces> tile;
      tile.Multiply(transformed + which * product + block * width, width, weights + which * columns, width);
      for (std::size_t r = 0; r < count(); ++r) use(tile.sums[r], block + r);
    });
  };
  multiply(1, [&](const WideVector(&tile)[kPieces], std::size_t pair) HWY_ATTR {
    for (std::size_t p = 0; p < kPieces; ++p) sums.first[pair][p] = tile[p];
  });
  multiply(2, [&](const WideVector(&tile)[kPieces], std::size_t pair) HWY_ATTR {
    for (std::size_t p = 0; p < kPieces; ++p) {
      sums.second[pair][p] = hn::Sub(sums.first[pair][p], tile[p]);
      sums.first[pair][p] = hn::Add(sums.first[pair][p], tile[p]);
    }
  });
  multiply(0, [&](const WideVector(&tile)[kPieces], std::size_t pair) HWY_ATTR {
    WideVector total[kPieces];
    for (std::size_t p = 0; p < kPieces; ++p) total[p] = hn::Add(sums.first[pair][p], tile[p]);
    StoreMax(total, bias, out + 2 * pair * out_stride, outputs);
  });
  multiply(3, [&](const WideVector(&tile)[kPieces], std::size_t pair) HWY_ATTR {
    WideVector total[kPieces];
    for (std::size_t p = 0; p < kPieces; ++p) total[p] = hn::Add(sums.second[pair][p], tile[p]);
    StoreMax(total, bias, out + (2 * pair + 1) * out_stride, outputs);
  });
}

template <std::size_t kPieces>
void ConvolvePairsOf(const float* rows, std::size_t count, const Panels& panels, float* out, std::size_t outputs) {
  const std::size_t n = hn::Lanes(Wide()), width = panels.inputs;
  std::vector<float> transformed(kPairProducts * kPairs * width);
  for (std::size_t first = 0; first < count; first += 2 * kPairs) {
    const std::size_t pairs = std::min(kPairs, (count - first) / 2);
    TransformPairs(rows + first * width, pairs, width, transformed.data());
    for (std::size_t panel = 0; panel < panels.count; ++panel) {
      ConvolvePanel<kPieces>(transformed.data(), pairs, width, panels.weights + panel * kPairProducts * width * kPieces * n,
                             panels.bias + panel * kPieces * n, out + first * outputs + panel * n, outputs, outputs - panel * n);
    }
  }
}

void ConvolvePairs(const float* rows, std::size_t count, const Panels& panels, std::size_t pieces, float* out,
                   std::size_t outputs) {
  switch (pieces) {
    case 1:
      return ConvolvePairsOf<1>(rows, count, panels, out, outputs);
    case 2:
      return ConvolvePairsOf<2>(rows, count, panels, out, outputs);
    case 3:
      return ConvolvePairsOf<3>(rows, count, panels, out, outputs);
    default:
      return ConvolvePairsOf<4>(rows, count, panels, out, outputs);
  }
}

template <std::size_t kPieces>
void SumMaxOf(const float* const* rows, std::size_t count, const float* bias, float* out, std::size_t outputs) {
  const Wide d;
  const std::size_t n = hn::Lanes(d);
  for (std::size_t o = 0; o < outputs; o += n, bias += kPieces * n) {
    WideVector sums[kPieces];
    const std::size_t column = o * kPieces;
    for (std::size_t p = 0; p < kPieces; ++p) sums[p] = hn::LoadU(d, rows[0] + column + p * n);
    for (std::size_t r = 1; r < count; ++r) {
      for (std::size_t p = 0; p < kPieces; ++p) sums[p] = hn::Add(sums[p], hn::LoadU(d, rows[r] + column + p * n));
    }
    auto best = hn::Add(sums[0], hn::Load(d, bias));
    for (std::size_t p = 1; p < kPieces; ++p) best = hn::Max(best, hn::Add(sums[p], hn::Load(d, bias + p * n)));
    StoreSome(best, out + o, outputs - o);
  }
}

void SumMax(const float* const* rows, std::size_t count, const float* bias, std::size_t pieces, float* out, std::size_t outputs) {
  switch (pieces) {
    case 1:
      return SumMaxOf<1>(rows, count, bias, out, outputs);
    case 2:
      return SumMaxOf<2>(rows, count, bias, out, outputs);
    case 3:
      return SumMaxOf<3>(rows, count, bias, out, outputs);
    default:
      return SumMaxOf<4>(rows, count, bias, out, outputs);
  }
}

// Sums go through eight lanes on every processor, so that they are rounded alike.
using Eight = hn::CappedTag<float, 8>;

// The sum of f(x) over a row; f gets vectors.
template <typename Function>
HWY_INLINE float SumOf(const float* row, std::size_t width, Function f) {
  const Eight d;
  const std::size_t n = hn::Lanes(d);
  alignas(32) float partial[8] = {};
  std::size_t i = 0;
  for (std::size_t lane = 0; lane < 8; lane += n) {
    auto sum = hn::Zero(d);
    for (i = lane; i + n <= width - width % 8; i += 8) sum = hn::Add(sum, f(hn::LoadU(d, row + i)));
    hn::StoreU(sum, d, partial + lane);
  }
  for (i = width - width % 8; i < width; ++i) partial[i % 8] += hn::GetLane(f(hn::Set(d, row[i])));
  return ((partial[0] + partial[1]) + (partial[2] + partial[3])) + ((partial[4] + partial[5]) + (partial[6] + partial[7]));
}

void Normalize(float* rows, std::size_t count, std::size_t width, const float* gain, const float* shift, const float* residual) {
  constexpr float kEpsilon = 1e-8F;
  const Eight d;
  const std::size_t n = hn::Lanes(d);
  const auto size = static_cast<float>(width);
  for (float* row = rows; row != rows + count * width; row += width) {
    const float mean = SumOf(row, width, [](auto x) HWY_ATTR { return x; }) / size;
    const auto means = hn::Set(d, mean);
    const auto square = [means](auto x) HWY_ATTR { return hn::Mul(hn::Sub(x, means), hn::Sub(x, means)); };
    const float scale = 1 / std::sqrt(SumOf(row, width, square) / size + kEpsilon);
    const auto scales = hn::Set(d, scale);
    std::size_t i = 0;
    for (; i + n <= width; i += n) {
      auto y = hn::Mul(hn::Sub(hn::LoadU(d, row + i), means), scales);
      y = hn::Add(hn::Mul(y, hn::LoadU(d, gain + i)), hn::LoadU(d, shift + i));
      if (residual != nullptr) y = hn::Add(y, hn::LoadU(d, residual + i));
      hn::StoreU(y, d, row + i);
    }
    for (; i < width; ++i) {
      const float y = (row[i] - mean) * scale * gain[i];
      row[i] = y + shift[i] + (residual != nullptr ? residual[i] : 0);
    }
    if (residual != nullptr) residual += width;
  }
}

}  // namespace clew::ingest::language::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace clew::ingest::language {

HWY_EXPORT(Lanes);
HWY_EXPORT(MultiplyStore);
HWY_EXPORT(MultiplyMax);
HWY_EXPORT(ConvolvePairs);
HWY_EXPORT(SumMax);
HWY_EXPORT(Normalize);

std::size_t lanes() {
  return HWY_DYNAMIC_DISPATCH(Lanes)();
}

std::size_t panel_columns(std::size_t outputs, std::size_t pieces) {
  return (outputs + lanes() - 1) / lanes() * lanes() * pieces;
}

std::size_t panel_column(std::size_t output, std::size_t piece, std::size_t pieces) {
  return (output / lanes() * pieces + piece) * lanes() + output % lanes();
}

void multiply_store(const float* a, std::size_t a_stride, std::size_t rows, const Panels& panels, float* out,
                    std::size_t out_stride, std::size_t outputs) {
  HWY_DYNAMIC_DISPATCH(MultiplyStore)(a, a_stride, rows, panels, out, out_stride, outputs);
}

void multiply_max(const float* a, std::size_t a_stride, std::size_t rows, const Panels& panels, std::size_t pieces, float* out,
                  std::size_t out_stride, std::size_t outputs) {
  HWY_DYNAMIC_DISPATCH(MultiplyMax)(a, a_stride, rows, panels, pieces, out, out_stride, outputs);
}

void convolve_pairs(const float* rows, std::size_t count, const Panels& panels, std::size_t pieces, float* out,
                    std::size_t outputs) {
  HWY_DYNAMIC_DISPATCH(ConvolvePairs)(rows, count, panels, pieces, out, outputs);
}

void sum_max(const float* const* rows, std::size_t count, const float* bias, std::size_t pieces, float* out, std::size_t outputs) {
  HWY_DYNAMIC_DISPATCH(SumMax)(rows, count, bias, pieces, out, outputs);
}

void normalize(float* rows, std::size_t count, std::size_t width, const float* gain, const float* shift, const float* residual) {
  HWY_DYNAMIC_DISPATCH(Normalize)(rows, count, width, gain, shift, residual);
}

}  // namespace clew::ingest::language
#endif  // HWY_ONCE
