// The order of joins on graphs whose best order is plain to see.
#include "query/plan/join_order.h"

#include <catch2/catch.hpp>

using namespace clew::query;

namespace {

// A chain 0 - 1 - 2 .. of nodes of equal number, each joined to two others on either side.
JoinGraph chain(std::size_t length) {
  JoinGraph graph;
  graph.nodes.assign(length, {.scanned = 1000, .left = 1000});
  for (std::size_t i = 1; i < length; ++i) graph.edges.push_back({.a = i - 1, .b = i, .density = 0.002, .from_a = 2, .from_b = 2});
  return graph;
}

}  // namespace

TEST_CASE("A pattern begins at its most selective node") {
  JoinGraph graph = chain(4);
  graph.nodes[2].left = 1;
  CHECK(join_order(graph).front() == 2);
}

TEST_CASE("A pattern goes on from what is filled") {
  JoinGraph graph = chain(4);
  graph.filled = 1;
  CHECK(join_order(graph) == std::vector<std::size_t>{1, 2, 3});
}

TEST_CASE("A step that leaves few rows later is worth more rows now") {
  // From node 0, node 1 is nearer than node 2; but only few of the nodes 2 are left, and with them few rows for all that follows.
  JoinGraph graph;
  graph.nodes = {{1, 1}, {1000, 1000}, {1000, 1}, {1000, 1000}};
  graph.filled = 1;
  graph.edges = {{0, 1, 0.05, 50, 50}, {0, 2, 0.06, 60, 60}, {1, 2, 0.01, 10, 10}, {1, 3, 0.1, 100, 100}};
  CHECK(join_order(graph) == std::vector<std::size_t>{2, 1, 3});
}

TEST_CASE("Conditions count where their nodes are there") {
  JoinGraph graph = chain(3);
  graph.filled = 1U << 1U;
  graph.conditions = {{.nodes = 1U << 1U | 1U << 2U, .share = 0.01}};
  CHECK(join_order(graph) == std::vector<std::size_t>{2, 0});
}

TEST_CASE("The largest pattern is ordered in no time") {
  CHECK(join_order(chain(kMostJoined)).size() == kMostJoined);
}
