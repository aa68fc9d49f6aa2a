// Which vertices hang together.
#pragma once

#include <vector>

#include "graph/view/adjacency_view.h"

namespace clew::graph {

// Number of the component of each vertex, directions left aside; components are numbered by their first vertices (Boost's
// connected_components).
std::vector<std::uint32_t> connected_components(const AdjacencyView& view);

// Communities of high modularity, directions left aside (Louvain: Blondel, Guillaume, Lambiotte, Lefebvre 2008), numbered as
// components. Vertices are taken in their order, so that the same graph has the same communities. `resolution` above 1 makes
// smaller ones.
std::vector<std::uint32_t> communities(const AdjacencyView& view, double resolution = 1.0);

// The same groups, numbered from 0 in the order of their first vertices.
std::vector<std::uint32_t> renumbered(std::vector<std::uint32_t> groups);

}  // namespace clew::graph
