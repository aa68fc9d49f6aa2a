#include "graph/algorithm/edge_weights.h"

namespace clew::graph {

std::vector<double> edge_weights(const AdjacencyView& view, const Graph& graph, KeyId key, double otherwise) {
  std::vector<double> weights;
  weights.reserve(view.edge_count());
  for (std::uint32_t edge = 0; edge < view.edge_count(); ++edge) {
    const Value value = graph.property(view.relationship(edge), key);
    weights.push_back(value.is_number() ? value.as_number() : otherwise);
  }
  return weights;
}

}  // namespace clew::graph
