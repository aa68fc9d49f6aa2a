#pragma once
// The two MurmurHash variants that spaCy's models are keyed by. https://github.com/aappleby/smhasher

#include <array>
#include <cstdint>
#include <string_view>

namespace clew::ingest::language {

/// MurmurHash64A.
std::uint64_t murmur_hash_64a(std::string_view bytes, std::uint64_t seed);

/// MurmurHash3_x64_128 of the eight bytes of `value`, as four 32-bit keys, low halves first.
std::array<std::uint32_t, 4> murmur_hash3_keys(std::uint64_t value, std::uint32_t seed);

}  // namespace clew::ingest::language
