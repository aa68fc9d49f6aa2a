// Random graphs and random writes to them, the same for the same seed.
#pragma once

#include "graph/graph.h"

namespace clew::test {

struct RandomGraphShape {
  int nodes = 40;
  int relationships = 120;
  int labels = 3;
  int types = 3;  // Beyond 8 or so, nodes find their rows by incidence.
};

// Written to the overlay of an empty graph. Every node has its number as property `uid`.
graph::Graph random_graph(unsigned seed, const RandomGraphShape& shape);

// The same content in a base.
graph::Graph rebuilt(const graph::Graph& graph, unsigned threads = 1);

// Statements of random writes, of which some are rolled back, as are some whole transactions; after each the graph is compared
// with a model, by REQUIRE.
void write_randomly(graph::Graph& graph, unsigned seed, int transactions);

}  // namespace clew::test
