#include "ingest/language/network/hash_embedding.h"

#include <algorithm>
#include <cstring>

#include "ingest/language/text/murmur_hash.h"

namespace clew::ingest::language {

void HashEmbedding::embed(std::uint64_t id, float* out) const {
  constexpr std::size_t kBlock = 32;  // floats brought to an aligned place at a time
  std::fill_n(out, width(), 0.0F);
  for (const std::uint32_t key : murmur_hash3_keys(id, seed_)) {
    const char* row = table_.bytes.data() + key % table_.shape[0] * width() * sizeof(float);
    for (std::size_t first = 0; first < width(); first += kBlock) {
      float block[kBlock];
      const std::size_t count = std::min(kBlock, width() - first);
      std::memcpy(block, row + first * sizeof(float), count * sizeof(float));
      for (std::size_t i = 0; i < count; ++i) out[first + i] += block[i];
    }
  }
}

}  // namespace clew::ingest::language
