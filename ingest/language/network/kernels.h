#pragma once
// The inner loops, compiled for several instruction sets; the best one is chosen when the program runs. Nothing else in this folder
// knows of vector instructions. Each value is computed by the same sequence of operations whatever rows stand beside it.

#include <cstddef>

namespace clew::ingest::language {

/// Weights come in panels: the columns of `vectors` times lanes() outputs, interleaved, panel[k][vector][lane]. Where outputs run
/// out, weights and bias are 0.
struct Panels {
  const float* weights = nullptr;  // aligned to kAlignment
  const float* bias = nullptr;     // [panel][vector][lane], aligned likewise
  std::size_t inputs = 0;
  std::size_t count = 0;
};

constexpr std::size_t kAlignment = 64;     // bytes
constexpr std::size_t kStoreVectors = 3;   // vectors of a panel for multiply_store
constexpr std::size_t kMostMaxPieces = 4;  // vectors of a panel for multiply_max

/// Floats in a vector on this processor.
std::size_t lanes();

/// Columns of all panels for multiply_max, and the column of a piece of an output.
std::size_t panel_columns(std::size_t outputs, std::size_t pieces);
std::size_t panel_column(std::size_t output, std::size_t piece, std::size_t pieces);

/// out[row][o] = a[row] * weights[o] + bias[o] for outputs that lie in order in panels of kStoreVectors vectors. `a_stride` and
/// `out_stride` count floats.
void multiply_store(const float* a, std::size_t a_stride, std::size_t rows, const Panels& panels, float* out,
                    std::size_t out_stride, std::size_t outputs);

/// out[row][o] = max over p of a[row] * weights[o][p] + bias[o][p]; a panel holds the `pieces` (up to kMostMaxPieces) of lanes()
/// outputs.
void multiply_max(const float* a, std::size_t a_stride, std::size_t rows, const Panels& panels, std::size_t pieces, float* out,
                  std::size_t out_stride, std::size_t outputs);

/// Products of transformed rows that stand for a window of three rows: see convolve_pairs.
constexpr std::size_t kPairProducts = 4;

/// A window of three rows over `count` rows (even), maximum over pieces as in multiply_max: out[i] = max(rows[i - 1] * L + rows[i]
/// * M + rows[i + 1] * R + bias). Two rows at a time take four multiplications instead of six; `panels.weights` holds, for each
/// panel, the columns of L, (L + M + R) / 2, (L - M + R) / 2 and R; panels.inputs is the width of a row. The rows before the first
/// and after the last are read. Source: Winograd's F(2, 3); Lavin and Gray, "Fast Algorithms for Convolutional Neural Networks"
/// (2016).
void convolve_pairs(const float* rows, std::size_t count, const Panels& panels, std::size_t pieces, float* out,
                    std::size_t outputs);

/// out[o] = max over p of (the sum over r of rows[r][column] + bias[column]), with the columns of an output where multiply_max has
/// them: panel_column(o, p, pieces).
void sum_max(const float* const* rows, std::size_t count, const float* bias, std::size_t pieces, float* out, std::size_t outputs);

/// Each row becomes (row - mean) / sqrt(variance + 1e-8) * gain + shift, plus the row of `residual` if that is not null.
void normalize(float* rows, std::size_t count, std::size_t width, const float* gain, const float* shift, const float* residual);

}  // namespace clew::ingest::language
