#pragma once
// Random numbers for rand() and randomUUID(): fast, seeded by the system or, for tests, by hand; not for secrets.
#include <array>
#include <cstdint>

namespace clew::query {

/// xoshiro256** (Blackman and Vigna 2021), seeded through splitmix64.
class Random {
 public:
  Random();
  explicit Random(std::uint64_t seed);

  std::uint64_t next();
  /// In [0, 1), with 53 random bits.
  double fraction();

 private:
  std::array<std::uint64_t, 4> state_;
};

}  // namespace clew::query
