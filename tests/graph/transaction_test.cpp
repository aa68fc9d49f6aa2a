// Transactions: random writes with statements rolled back, against a graph of maps.
#include "graph/transaction.h"

#include <catch2/catch.hpp>

#include "graph/error.h"
#include "tests/graph/random_graph.h"

using namespace clew::graph;
using namespace clew::test;

TEST_CASE("random transactions on an empty graph do what they do to a graph of maps") {
  for (unsigned seed = 1; seed <= 20; ++seed) {
    Graph graph;
    write_randomly(graph, seed, 12);
  }
}

TEST_CASE("a node that is deleted without its relationships is reported") {
  Graph graph;
  Transaction transaction(graph);
  const NodeId a = transaction.create_node({});
  const NodeId b = transaction.create_node({});
  const RelationshipId r = transaction.create_relationship(transaction.type("T"), a, b);
  transaction.delete_node(a);
  CHECK(transaction.dangling() == a);
  transaction.delete_relationship(r);
  CHECK(transaction.dangling() == kNone<NodeId>);
}

TEST_CASE("what can't be stored is refused, and nothing changes") {
  Graph graph;
  Transaction transaction(graph);
  const NodeId node = transaction.create_node({});
  const KeyId key = transaction.key("home");
  CHECK_THROWS_AS(transaction.set_property(node, key, Value(node)), PropertyTypeError);
  CHECK_THROWS_WITH(transaction.set_property(node, key, Value::map({})),
                    Catch::Contains("'home'") && Catch::Contains("lists of these"));
  CHECK_THROWS_AS(transaction.set_property(node, key, Value::list(std::vector<Value>{Value()})), PropertyTypeError);
  CHECK(transaction.graph().properties(node).empty());
}

TEST_CASE("rolling back a hundred thousand relationships of one node takes no time to speak of") {
  Graph graph;
  Transaction transaction(graph);
  const NodeId hub = transaction.create_node({});
  const auto mark = transaction.mark();
  for (int i = 0; i < 100'000; ++i) transaction.create_relationship(transaction.type("T"), transaction.create_node({}), hub);
  CHECK(graph.degree(hub, Direction::Incoming) == 100'000);
  transaction.rollback_to(mark);
  CHECK(graph.degree(hub, Direction::Incoming) == 0);
  CHECK(graph.node_count() == 1);
}
