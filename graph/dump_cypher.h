// A graph as a statement of Cypher that makes it again.
#pragma once

#include <functional>
#include <string_view>

#include "graph/graph.h"

namespace clew::graph {

// One CREATE of all nodes and relationships, in the order of their ids, labels and properties by name; a comment alone where there
// are none:
//   CREATE
//     (n0:Entity:Person {name: 'Ada'}),
//     (n1:Entity:Person {name: 'Bob'}),
//     (n0)-[:MEET {year: 1842}]->(n1);
// What is recorded about the graph, and which properties have an index, stands in no statement. `write` is called with pieces of
// it.
void dump_cypher(const Graph& graph, const std::function<void(std::string_view)>& write);

}  // namespace clew::graph
