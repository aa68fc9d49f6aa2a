// The cheapest way from one vertex to another.
#pragma once

#include <optional>
#include <vector>

#include "graph/view/adjacency_view.h"

namespace clew::graph {

struct WeightedPath {
  std::vector<Edge> edges;  // From the source on; in an undirected search an edge may be walked against its direction.
  double weight = 0;
};

enum class Ways : std::uint8_t { Directed, Both };

// By Dijkstra's algorithm (1959). `weights`, one an edge, by number, are not negative; an infinite one closes its edge. None where
// there is no way. O((vertices + edges) log vertices).
std::optional<WeightedPath> shortest_path(const AdjacencyView& view, Vertex from, Vertex to, std::span<const double> weights,
                                          Ways ways = Ways::Directed);

}  // namespace clew::graph
