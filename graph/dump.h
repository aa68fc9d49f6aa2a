// All of a graph as text, the same for the same graph: to look into files, to compare two, and for tests.
#pragma once

#include <functional>
#include <string_view>

#include "graph/graph.h"

namespace clew::graph {

// A line each for what is recorded about the graph, for kinds, segments and indexes, then for every node and relationship:
//   metadata made_by: 'clew 0.1.0'
//   nodes :Entity:Person: 2, index name
//   relationships (:Entity:Person)-[:MEET]->(:Entity:Person): 1
//   (0:Entity:Person {name: 'Ada'})
//   (0)-[0:MEET {year: 1842}]->(1)
// `write` is called with pieces of it, each of whole lines.
void dump(const Graph& graph, const std::function<void(std::string_view)>& write);

}  // namespace clew::graph
