// How many distinct values there are, estimated within about 2 % from their hashes in 4 KB
// (HyperLogLog: Flajolet, Fusy, Gandouet, Meunier 2007; linear counting while few registers are filled).
#pragma once

#include <algorithm>
#include <array>
#include <bit>
#include <cmath>
#include <cstdint>

namespace clew::graph {

class DistinctCounter {
 public:
  void add(std::uint64_t hash) {
    auto& register_ = registers_[hash >> (64 - kBits)];
    const auto rank = static_cast<std::uint8_t>(std::countl_zero((hash << kBits) | (std::uint64_t{1} << (kBits - 1))) + 1);
    register_ = std::max(register_, rank);
  }

  double estimate() const {
    double sum = 0;
    int empty = 0;
    for (const std::uint8_t rank : registers_) {
      sum += std::ldexp(1.0, -rank);
      empty += rank == 0 ? 1 : 0;
    }
    const double raw = 0.7213 / (1 + 1.079 / kRegisters) * kRegisters * kRegisters / sum;
    return raw <= 2.5 * kRegisters && empty > 0 ? kRegisters * std::log(kRegisters / static_cast<double>(empty)) : raw;
  }

 private:
  static constexpr int kBits = 12;
  static constexpr int kRegisters = 1 << kBits;
  std::array<std::uint8_t, kRegisters> registers_{};
};

}  // namespace clew::graph
