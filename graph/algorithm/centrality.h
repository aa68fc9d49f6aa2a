// How much in the middle of things a vertex is.
#pragma once

#include <vector>

#include "graph/view/adjacency_view.h"

namespace clew::graph {

struct PageRankOptions {
  double damping = 0.85;
  int iterations = 40;
};

// PageRank (Page, Brin, Motwani, Winograd 1999) by Boost; a value a vertex, all together 1. What vertices without outgoing edges
// hold is lost on the way and given back in proportion.
std::vector<double> page_rank(const AdjacencyView& view, const PageRankOptions& options = {});

// Betweenness (Brandes 2001) by Boost: through how many shortest paths a vertex lies, edges as ways in both directions.
// O(vertices * edges).
std::vector<double> betweenness(const AdjacencyView& view);

// The same, estimated from the shortest paths that begin at `pivots` vertices, taken at equal distances in their order (Brandes and
// Pich 2007); exact where there are no more vertices than that. O(pivots * edges).
std::vector<double> sampled_betweenness(const AdjacencyView& view, std::uint32_t pivots);

// Exact for graphs of at most so many vertices, in a second or so; beyond, programs that people wait for estimate betweenness from
// so many pivots, which takes about a second for each 100,000 edges.
inline constexpr std::uint32_t kMostExactBetweenness = 2000;
inline constexpr std::uint32_t kBetweennessPivots = 200;

// The greatest k such that the vertex lies in a part where each has k neighbours, directions and parallel edges left aside
// (Batagelj and Zaversnik 2003). O(edges).
std::vector<std::uint32_t> coreness(const AdjacencyView& view);

}  // namespace clew::graph
