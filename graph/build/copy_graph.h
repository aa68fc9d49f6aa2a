// Adding all of a graph to a builder: how an overlay is folded into a new base.
#pragma once

#include "graph/build/builder.h"

namespace clew::graph {

// Names get the ids that they have, where the builder has none yet. Nodes and relationships are added in the order of their ids.
void copy_graph(const Graph& graph, Builder& builder);

}  // namespace clew::graph
