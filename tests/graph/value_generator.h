// Values of every type for property tests: few distinct ones of each kind, edge cases among them, so that equal ones meet.
#pragma once

#include <random>

#include "graph/value.h"

namespace clew::test {

class ValueGenerator {
 public:
  explicit ValueGenerator(std::uint64_t seed) : random_(seed) {}

  // Lists and maps within each other to at most so many levels.
  graph::Value value(int nesting = 3);
  graph::Value value_of(graph::ValueType type, int nesting = 3);
  std::uint64_t below(std::uint64_t limit) { return random_() % limit; }

 private:
  template <typename T, std::size_t N>
  T one_of(const T (&choices)[N]) {
    return choices[below(N)];
  }
  graph::TimeZone zone();
  std::int64_t integer();
  double floating();

  std::mt19937_64 random_;
};

}  // namespace clew::test
