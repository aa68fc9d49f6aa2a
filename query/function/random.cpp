#include "query/function/random.h"

#include <bit>
#include <random>

namespace clew::query {

Random::Random() : Random(std::uint64_t{std::random_device()()} << 32U | std::random_device()()) {}

Random::Random(std::uint64_t seed) {
  for (std::uint64_t& word : state_) {
    seed += 0x9E37'79B9'7F4A'7C15U;
    std::uint64_t mixed = (seed ^ seed >> 30U) * 0xBF58'476D'1CE4'E5B9U;
    mixed = (mixed ^ mixed >> 27U) * 0x94D0'49BB'1331'11EBU;
    word = mixed ^ mixed >> 31U;
  }
}

std::uint64_t Random::next() {
  std::uint64_t result = std::rotl(state_[1] * 5, 7) * 9;
  std::uint64_t shifted = state_[1] << 17U;
  state_[2] ^= state_[0];
  state_[3] ^= state_[1];
  state_[1] ^= state_[2];
  state_[0] ^= state_[3];
  state_[2] ^= shifted;
  state_[3] = std::rotl(state_[3], 45);
  return result;
}

double Random::fraction() {
  return double(next() >> 11U) * 0x1.0p-53;
}

}  // namespace clew::query
