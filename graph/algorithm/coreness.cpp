#include <algorithm>

#include "graph/algorithm/centrality.h"

namespace clew::graph {
namespace {

// Distinct neighbours of each vertex, itself left out.
std::vector<std::vector<Vertex>> neighbours(const AdjacencyView& view) {
  std::vector<std::vector<Vertex>> all(view.vertex_count());
  for (Vertex v = 0; v < view.vertex_count(); ++v) {
    for (const Edge& edge : view.out_edges(v))
      if (edge.target != v) all[v].push_back(edge.target);
    for (const Edge& edge : view.in_edges(v))
      if (edge.source != v) all[v].push_back(edge.source);
    std::sort(all[v].begin(), all[v].end());
    all[v].erase(std::unique(all[v].begin(), all[v].end()), all[v].end());
  }
  return all;
}

}  // namespace

// Vertices lie in buckets by degree; the least is taken away, which lowers its neighbours.
std::vector<std::uint32_t> coreness(const AdjacencyView& view) {
  const auto near = neighbours(view);
  std::vector<std::uint32_t> degree(near.size());
  std::uint32_t most = 0;
  for (Vertex v = 0; v < near.size(); ++v) most = std::max(most, degree[v] = static_cast<std::uint32_t>(near[v].size()));
  std::vector<std::vector<Vertex>> buckets(most + 1);
  for (Vertex v = 0; v < near.size(); ++v) buckets[degree[v]].push_back(v);
  std::vector<bool> done(near.size(), false);
  for (std::uint32_t k = 0; k <= most; ++k) {
    for (std::size_t i = 0; i < buckets[k].size(); ++i) {  // grows on the way
      const Vertex v = buckets[k][i];
      if (done[v] || degree[v] != k) continue;
      done[v] = true;
      for (const Vertex other : near[v]) {
        if (done[other] || degree[other] <= k) continue;
        buckets[--degree[other]].push_back(other);
      }
    }
  }
  return degree;
}

}  // namespace clew::graph
