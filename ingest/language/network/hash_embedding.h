#pragma once
// A table of vectors that ids share by hashing: each id owns four rows, which are added.
// Source: thinc.layers.hashembed; Svenstrup et al., "Hash Embeddings for Efficient Word Representations" (2017).

#include <cstdint>
#include <utility>

#include "ingest/language/format/float_array.h"

namespace clew::ingest::language {

class HashEmbedding {
 public:
  /// `table` has shape (rows, width) and must outlive this.
  HashEmbedding(FloatArray table, std::uint32_t seed) : table_(std::move(table)), seed_(seed) {}

  [[nodiscard]] std::size_t width() const { return table_.shape[1]; }

  /// Writes width() floats.
  void embed(std::uint64_t id, float* out) const;

 private:
  FloatArray table_;
  std::uint32_t seed_;
};

}  // namespace clew::ingest::language
