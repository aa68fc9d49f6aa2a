// Fast ways of answering against the slow one, on queries made at random: with all improvements of plans and with none.
#include <catch2/catch.hpp>

#include "tests/query/ask.h"
#include "tests/query/random_pattern.h"
#include "tests/query/small_graph.h"

using namespace clew;
using namespace clew::query;

namespace {

constexpr PlanOptions kPlain = {.seek = false, .merge_matches = false, .count = false, .join_order = false, .order_pattern = false};

void compare_answers(const graph::Graph& graph, std::uint64_t first, std::uint64_t count) {
  std::uint64_t failed = 0;
  for (std::uint64_t seed = first; seed < first + count; ++seed) {
    std::string query = test::RandomPattern(seed).query();
    INFO("seed " << seed << ": " << query);
    std::string plain = test::answer(graph, query, {.parameters = {}, .limits = {}, .stop = {}, .plan = kPlain});
    REQUIRE(test::answer(graph, query, {}) == plain);
    if (plain.find("Error") != std::string::npos) ++failed;
  }
  // Nearly all queries mean something.
  CHECK(failed < count / 10);
}

}  // namespace

TEST_CASE("Random patterns match as often whether they are counted or listed") {
  compare_answers(test::small_graph(), 0, 2000);
}

TEST_CASE("Random patterns match as often in a graph that was changed") {
  graph::Graph graph = test::small_graph();
  test::write(
      graph,
      "MATCH (a {name: 'Ada'}), (e {name: 'Eve'})-[r:KNOWS]->(e) "
      "CREATE (a)-[:KNOWS {since: 2020}]->(f:Person {name: 'Fay', age: 50})-[:KNOWS]->(a), (f)-[:SIGN]->(f), (a)-[:KNOWS]->(e) "
      "DELETE r REMOVE e:Person SET e:Place");
  test::write(graph, "MATCH (:Agreement)-[r]->(p) DELETE r DETACH DELETE p");
  compare_answers(graph, 10'000, 1000);
}
