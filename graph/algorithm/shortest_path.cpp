#include "graph/algorithm/shortest_path.h"

#include <algorithm>
#include <limits>
#include <queue>

namespace clew::graph {
namespace {

constexpr double kFar = std::numeric_limits<double>::infinity();

class Search {
 public:
  Search(const AdjacencyView& view, std::span<const double> weights, Ways ways)
      : view_(view), weights_(weights), ways_(ways), distances_(view.vertex_count(), kFar), reached_by_(view.vertex_count()) {}

  std::optional<WeightedPath> run(Vertex from, Vertex to) {
    distances_[from] = 0;
    queue_.emplace(0, from);
    while (!queue_.empty()) {
      const auto [distance, vertex] = queue_.top();
      queue_.pop();
      if (vertex == to) break;
      if (distance > distances_[vertex]) continue;
      for (const Edge& edge : view_.out_edges(vertex)) reach(edge.target, vertex, edge);
      if (ways_ == Ways::Directed) continue;
      for (const Edge& edge : view_.in_edges(vertex)) reach(edge.source, vertex, edge);
    }
    if (distances_[to] == kFar) return std::nullopt;
    return path(from, to);
  }

 private:
  struct Step {
    Vertex from = 0;
    Edge edge;
  };

  void reach(Vertex vertex, Vertex from, const Edge& edge) {
    const double distance = distances_[from] + weights_[edge.number];
    if (!(distance < distances_[vertex])) return;
    distances_[vertex] = distance;
    reached_by_[vertex] = {from, edge};
    queue_.emplace(distance, vertex);
  }

  WeightedPath path(Vertex from, Vertex to) const {
    WeightedPath path{{}, distances_[to]};
    for (Vertex v = to; v != from; v = reached_by_[v].from) path.edges.push_back(reached_by_[v].edge);
    std::reverse(path.edges.begin(), path.edges.end());
    return path;
  }

  using Reached = std::pair<double, Vertex>;
  const AdjacencyView& view_;
  std::span<const double> weights_;
  Ways ways_;
  std::vector<double> distances_;
  std::vector<Step> reached_by_;
  std::priority_queue<Reached, std::vector<Reached>, std::greater<>> queue_;
};

}  // namespace

std::optional<WeightedPath> shortest_path(const AdjacencyView& view, Vertex from, Vertex to, std::span<const double> weights,
                                          Ways ways) {
  return Search(view, weights, ways).run(from, to);
}

}  // namespace clew::graph
