#include <algorithm>
#include <map>
#include <numeric>

#include "graph/algorithm/components.h"

namespace clew::graph {
namespace {

// An undirected graph with weights, whose vertices may stand for whole communities of a finer one.
struct WeightedGraph {
  struct Link {
    std::uint32_t to;
    double weight;
  };
  std::vector<std::vector<Link>> links;  // Without loops.
  std::vector<double> loops;             // Twice the weight within a vertex.
  double total = 0;                      // Twice the weight of all edges.

  std::uint32_t size() const { return static_cast<std::uint32_t>(links.size()); }
  double degree(std::uint32_t v) const {
    return std::accumulate(links[v].begin(), links[v].end(), loops[v],
                           [](double sum, const Link& link) { return sum + link.weight; });
  }
};

WeightedGraph weighted(const AdjacencyView& view) {
  WeightedGraph graph;
  graph.links.resize(view.vertex_count());
  graph.loops.assign(view.vertex_count(), 0);
  for (const Edge& edge : view.edges()) {
    graph.total += 2;
    if (edge.source == edge.target) {
      graph.loops[edge.source] += 2;
      continue;
    }
    graph.links[edge.source].push_back({edge.target, 1});
    graph.links[edge.target].push_back({edge.source, 1});
  }
  return graph;
}

class Moving {
 public:
  Moving(const WeightedGraph& graph, double resolution)
      : graph_(graph), resolution_(resolution), group_(graph.size()), weight_(graph.size()), near_(graph.size()) {
    std::iota(group_.begin(), group_.end(), 0U);
    for (std::uint32_t v = 0; v < graph.size(); ++v) weight_[v] = graph.degree(v);
    degree_ = weight_;
  }

  // Moves vertices to where modularity grows most, until none moves; whether any did.
  bool run() {
    constexpr int kRounds = 64;
    bool any = false;
    for (int round = 0; round < kRounds; ++round) {
      bool moved = false;
      for (std::uint32_t v = 0; v < graph_.size(); ++v) moved = move(v) || moved;
      any = any || moved;
      if (!moved) break;
    }
    return any;
  }

  const std::vector<std::uint32_t>& groups() const { return group_; }

 private:
  bool move(std::uint32_t v) {
    const std::uint32_t old = group_[v];
    for (const auto& link : graph_.links[v]) {
      double& weight = near_[group_[link.to]];
      if (weight == 0) touched_.push_back(group_[link.to]);
      weight += link.weight;
    }
    std::sort(touched_.begin(), touched_.end());
    weight_[old] -= degree_[v];
    std::uint32_t best = old;
    double most = gain(v, old, near_[old]);
    for (const std::uint32_t group : touched_) {
      constexpr double kNothing = 1e-12;
      const double here = gain(v, group, near_[group]);
      if (here > most + kNothing) best = group, most = here;
    }
    for (const std::uint32_t group : touched_) near_[group] = 0;
    touched_.clear();
    weight_[best] += degree_[v];
    group_[v] = best;
    return best != old;
  }

  double gain(std::uint32_t v, std::uint32_t group, double weight) const {
    return weight - resolution_ * degree_[v] * weight_[group] / graph_.total;
  }

  const WeightedGraph& graph_;
  double resolution_;
  std::vector<std::uint32_t> group_;
  std::vector<double> weight_, degree_;  // of each group; of each vertex
  std::vector<double> near_;             // by group: weight of the links of one vertex; 0 between moves
  std::vector<std::uint32_t> touched_;   // groups with such links
};

// Each group becomes a vertex.
WeightedGraph gathered(const WeightedGraph& graph, const std::vector<std::uint32_t>& groups) {
  const std::uint32_t count = groups.empty() ? 0 : *std::max_element(groups.begin(), groups.end()) + 1;
  WeightedGraph next;
  next.links.resize(count);
  next.loops.assign(count, 0);
  next.total = graph.total;
  std::vector<std::map<std::uint32_t, double>> links(count);
  for (std::uint32_t v = 0; v < graph.size(); ++v) {
    next.loops[groups[v]] += graph.loops[v];
    for (const auto& link : graph.links[v]) {
      if (groups[link.to] == groups[v]) {
        next.loops[groups[v]] += link.weight;
      } else {
        links[groups[v]][groups[link.to]] += link.weight;
      }
    }
  }
  for (std::uint32_t g = 0; g < count; ++g)
    for (const auto& [to, weight] : links[g]) next.links[g].push_back({to, weight});
  return next;
}

}  // namespace

std::vector<std::uint32_t> communities(const AdjacencyView& view, double resolution) {
  WeightedGraph graph = weighted(view);
  std::vector<std::uint32_t> groups(view.vertex_count());
  std::iota(groups.begin(), groups.end(), 0U);
  if (graph.total <= 0) return groups;
  for (;;) {
    Moving moving(graph, resolution);
    if (!moving.run()) return renumbered(std::move(groups));
    const auto coarser = renumbered(moving.groups());
    for (std::uint32_t& group : groups) group = coarser[group];
    graph = gathered(graph, coarser);
  }
}

}  // namespace clew::graph
