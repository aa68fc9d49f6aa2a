#include "ingest/judge/boosted_trees.h"

#include <array>
#include <catch2/catch.hpp>
#include <cmath>

using clew::ingest::BoostedTrees;
using clew::ingest::ModelTableError;

namespace {

constexpr std::string_view kTable =
    "# two trees\nfeature\tdistance\nfeature\tnamed\n"
    "tree\nsplit\t0\t3.5\t1\t2\nleaf\t-1\nleaf\t2\n"
    "tree\nsplit\t1\t0.5\t1\t2\nleaf\t0.25\nleaf\t0.5\n";

}  // namespace

TEST_CASE("trees add their leaves to the log-odds") {
  const BoostedTrees trees(kTable);
  CHECK(trees.features() == std::vector<std::string>{"distance", "named"});
  const auto logistic = [](double sum) { return 1 / (1 + std::exp(-sum)); };
  CHECK(trees.probability(std::array{3.5F, 0.0F}) == Approx(logistic(-0.75)));
  CHECK(trees.probability(std::array{4.0F, 1.0F}) == Approx(logistic(2.5)));
}

TEST_CASE("a damaged model is refused, with the line") {
  CHECK_THROWS_WITH(BoostedTrees("feature\ta\ntree\nsplit\t1\t0\t1\t2\nleaf\t1\nleaf\t2\n"), Catch::Contains("line 3"));
  CHECK_THROWS_WITH(BoostedTrees("tree\nleaf\tmuch\n"), Catch::Contains("line 2"));
  CHECK_THROWS_WITH(BoostedTrees("branch\n"), Catch::Contains("line 1"));
  CHECK_THROWS_AS(BoostedTrees("feature\ta\ntree\nsplit\t0\t0\t0\t1\nleaf\t1\n"), ModelTableError);
  CHECK_THROWS_AS(BoostedTrees("feature\ta\ntree\nsplit\t0\t0\t1\t9\nleaf\t1\n"), ModelTableError);
}
