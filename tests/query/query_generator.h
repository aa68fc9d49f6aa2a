#pragma once
// Random texts of openCypher: every construct of the grammar, any nesting up to a depth, odd names, odd spacing.
#include <cstdint>
#include <random>
#include <string>

namespace clew::test {

class QueryGenerator {
 public:
  explicit QueryGenerator(std::uint64_t seed) : random_(seed) {}

  std::string statement();
  std::string expression(int depth);

 private:
  std::string query(int depth);
  std::string clause(int depth);
  std::string projection(int depth);
  std::string path(int depth);
  std::string node(int depth);
  std::string relationship(int depth);
  std::string labels(int depth);
  std::string map(int depth);
  std::string literal();
  std::string name();
  std::string set_item(int depth);
  std::string atom(int depth);
  std::string subquery(int depth);
  std::size_t below(std::size_t n) { return std::uniform_int_distribution<std::size_t>(0, n - 1)(random_); }
  bool chance(std::size_t percent) { return below(100) < percent; }
  /// One to three of what `make` makes, with commas between.
  template <class Make>
  std::string list(const Make& make);

  std::mt19937_64 random_;
};

}  // namespace clew::test
