// Weights of edges, from a property of relationships.
#pragma once

#include <vector>

#include "graph/view/adjacency_view.h"

namespace clew::graph {

// By edge number; `otherwise` where a relationship has no number under the key. As a property map of Boost:
//   boost::make_iterator_property_map(weights.begin(), get(boost::edge_index, view))
std::vector<double> edge_weights(const AdjacencyView& view, const Graph& graph, KeyId key, double otherwise = 1.0);

}  // namespace clew::graph
