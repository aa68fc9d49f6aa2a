#include "ingest/language/network/kernels.h"

#include <algorithm>
#include <cmath>

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

// As many rows as give twelve sums or, with many registers, twice as many.
template <std::size_t kVectors>
constexpr std::size_t RowsOfTile() {
  return (HWY_TARGET <= HWY_AVX3 ? 24 : 12) / kVectors;
}

void MultiplyStore(const float* a, std::size_t a_stride, std::size_t rows, const Panels& panels, float* out, std::size_t out_stride,
                   std::size_t outputs) {
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

void AddRows(const float* const* rows, std::size_t count, std::size_t width, const float* bias, float* out) {
  const Wide d;
  const std::size_t n = hn::Lanes(d);
  std::size_t i = 0;
  for (; i + n <= width; i += n) {
    auto sum = hn::Zero(d);
    for (std::size_t r = 0; r < count; ++r) sum = hn::Add(sum, hn::LoadU(d, rows[r] + i));
    hn::StoreU(hn::Add(sum, hn::LoadU(d, bias + i)), d, out + i);
  }
  for (; i < width; ++i) {
    float sum = 0;
    for (std::size_t r = 0; r < count; ++r) sum += rows[r][i];
    out[i] = sum + bias[i];
  }
}

}  // namespace clew::ingest::language::HWY_NAMESPACE
HWY_AFTER_NAMESPACE();

#if HWY_ONCE
namespace clew::ingest::language {

HWY_EXPORT(Lanes);
HWY_EXPORT(MultiplyStore);
HWY_EXPORT(MultiplyMax);
HWY_EXPORT(SumMax);
HWY_EXPORT(Normalize);
HWY_EXPORT(AddRows);

std::size_t lanes() {
  return HWY_DYNAMIC_DISPATCH(Lanes)();
}

std::size_t panel_columns(std::size_t outputs, std::size_t pieces) { return (outputs + lanes() - 1) / lanes() * lanes() * pieces; }

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

void sum_max(const float* const* rows, std::size_t count, const float* bias, std::size_t pieces, float* out, std::size_t outputs) {
  HWY_DYNAMIC_DISPATCH(SumMax)(rows, count, bias, pieces, out, outputs);
}

void normalize(float* rows, std::size_t count, std::size_t width, const float* gain, const float* shift, const float* residual) {
  HWY_DYNAMIC_DISPATCH(Normalize)(rows, count, width, gain, shift, residual);
}

void add_rows(const float* const* rows, std::size_t count, std::size_t width, const float* bias, float* out) {
  HWY_DYNAMIC_DISPATCH(AddRows)(rows, count, width, bias, out);
}

}  // namespace clew::ingest::language
#endif  // HWY_ONCE
