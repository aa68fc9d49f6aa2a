#pragma once
// Questions about the small graph, made at random: patterns of a few relationships with conditions, whose matches are counted.
#include <cstdint>
#include <random>
#include <string>

namespace clew::test {

class RandomPattern {
 public:
  explicit RandomPattern(std::uint64_t seed) : random_(seed) {}

  std::string query();

 private:
  int below(int limit) { return int(random_() % std::uint64_t(limit)); }
  std::string node();
  std::string relationship();
  std::string path();
  std::string condition();
  std::string match();

  std::mt19937_64 random_;
  int nodes_ = 0;          ///< So far: a, b, ..
  int relationships_ = 0;  ///< So far: r0, r1, ..
};

}  // namespace clew::test
