// Brandes' algorithm from some vertices instead of all.
#include <algorithm>

#include "graph/algorithm/centrality.h"

namespace clew::graph {
namespace {

class Sampler {
 public:
  explicit Sampler(const AdjacencyView& view)
      : view_(view), distance_(view.vertex_count()), paths_(view.vertex_count()), dependency_(view.vertex_count()) {}

  // Adds for each vertex the part of the shortest paths from the pivot that leads through it.
  void add_paths_from(Vertex pivot, std::vector<double>& values) {
    search(pivot);
    for (auto vertex = reached_.rbegin(); vertex != reached_.rend(); ++vertex) {
      for_each_neighbour(*vertex, [&](Vertex nearer) {
        if (distance_[nearer] + 1 == distance_[*vertex])
          dependency_[nearer] += paths_[nearer] / paths_[*vertex] * (1 + dependency_[*vertex]);
      });
      if (*vertex != pivot) values[*vertex] += dependency_[*vertex];
    }
  }

 private:
  static constexpr std::uint32_t kUnreached = ~std::uint32_t{0} - 1;

  // Each edge, both ways; loops lead nowhere.
  template <typename Visit>
  void for_each_neighbour(Vertex vertex, const Visit& visit) const {
    for (const Edge& edge : view_.out_edges(vertex))
      if (edge.target != vertex) visit(edge.target);
    for (const Edge& edge : view_.in_edges(vertex))
      if (edge.source != vertex) visit(edge.source);
  }

  // Distances and numbers of shortest paths, vertices in the order of their distance.
  void search(Vertex pivot) {
    std::fill(distance_.begin(), distance_.end(), kUnreached);
    std::fill(paths_.begin(), paths_.end(), 0);
    std::fill(dependency_.begin(), dependency_.end(), 0);
    reached_.assign(1, pivot);
    distance_[pivot] = 0;
    paths_[pivot] = 1;
    for (std::size_t next = 0; next < reached_.size(); ++next) {
      const Vertex vertex = reached_[next];
      for_each_neighbour(vertex, [&](Vertex other) {
        if (distance_[other] == kUnreached) {
          distance_[other] = distance_[vertex] + 1;
          reached_.push_back(other);
        }
        if (distance_[other] == distance_[vertex] + 1) paths_[other] += paths_[vertex];
      });
    }
  }

  const AdjacencyView& view_;
  std::vector<std::uint32_t> distance_;
  std::vector<double> paths_;
  std::vector<double> dependency_;
  std::vector<Vertex> reached_;
};

}  // namespace

std::vector<double> sampled_betweenness(const AdjacencyView& view, std::uint32_t pivots) {
  const Vertex count = view.vertex_count();
  pivots = std::min(pivots, count);
  std::vector<double> values(count);
  Sampler sampler(view);
  for (std::uint64_t i = 0; i < pivots; ++i) sampler.add_paths_from(static_cast<Vertex>(i * count / pivots), values);
  // Each path was found from both its ends.
  for (double& value : values) value *= static_cast<double>(count) / pivots / 2;
  return values;
}

}  // namespace clew::graph
