#include "ingest/language/text/murmur_hash.h"

#include <bit>
#include <cstring>

namespace clew::ingest::language {

std::uint64_t murmur_hash_64a(std::string_view bytes, std::uint64_t seed) {
  constexpr std::uint64_t kMultiplier = 0xc6a4a7935bd1e995;
  constexpr int kShift = 47;
  std::uint64_t hash = seed ^ (bytes.size() * kMultiplier);
  for (; bytes.size() >= 8; bytes.remove_prefix(8)) {
    std::uint64_t block;
    std::memcpy(&block, bytes.data(), 8);
    block *= kMultiplier;
    block ^= block >> kShift;
    block *= kMultiplier;
    hash = (hash ^ block) * kMultiplier;
  }
  if (!bytes.empty()) {
    std::uint64_t tail = 0;
    std::memcpy(&tail, bytes.data(), bytes.size());
    hash = (hash ^ tail) * kMultiplier;
  }
  hash ^= hash >> kShift;
  hash *= kMultiplier;
  return hash ^ (hash >> kShift);
}

std::array<std::uint32_t, 4> murmur_hash3_keys(std::uint64_t value, std::uint32_t seed) {
  constexpr std::uint64_t kLength = 8;
  const auto mix = [](std::uint64_t x) {
    x = (x ^ (x >> 33)) * 0xff51afd7ed558ccd;
    x = (x ^ (x >> 33)) * 0xc4ceb9fe1a85ec53;
    return x ^ (x >> 33);
  };
  const std::uint64_t block = std::rotl(value * 0x87c37b91114253d5, 31) * 0x4cf5ad432745937f;
  std::uint64_t low = block ^ seed ^ kLength;
  std::uint64_t high = seed ^ kLength;
  low += high;
  high += low;
  low = mix(low);
  high = mix(high);
  low += high;
  high += low;
  return {static_cast<std::uint32_t>(low), static_cast<std::uint32_t>(low >> 32), static_cast<std::uint32_t>(high),
          static_cast<std::uint32_t>(high >> 32)};
}

}  // namespace clew::ingest::language
