#include "ingest/language/network/hash_embedding.h"

#include <algorithm>

#include "ingest/language/text/murmur_hash.h"

namespace clew::ingest::language {

void HashEmbedding::embed(std::uint64_t id, float* out) const {
  std::fill_n(out, width(), 0.0F);
  for (const std::uint32_t key : murmur_hash3_keys(id, seed_)) {
    const std::size_t row = key % table_.shape[0];
    for (std::size_t i = 0; i < width(); ++i) out[i] += table_.at(row * width() + i);
  }
}

}  // namespace clew::ingest::language
