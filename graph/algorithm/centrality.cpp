#include "graph/algorithm/centrality.h"

#include <boost/graph/betweenness_centrality.hpp>
#include <boost/graph/page_rank.hpp>
#include <numeric>

#include "graph/view/boost_graph.h"

namespace clew::graph {

std::vector<double> page_rank(const AdjacencyView& view, const PageRankOptions& options) {
  std::vector<double> ranks(view.vertex_count());
  if (ranks.empty()) return ranks;
  boost::graph::page_rank(view, boost::make_iterator_property_map(ranks.begin(), get(boost::vertex_index, view)),
                          boost::graph::n_iterations(static_cast<std::size_t>(options.iterations)), options.damping);
  const double sum = std::accumulate(ranks.begin(), ranks.end(), 0.0);
  for (double& rank : ranks) rank /= sum;
  return ranks;
}

std::vector<double> betweenness(const AdjacencyView& view) {
  const Undirected graph(view);
  std::vector<double> values(view.vertex_count());
  if (values.empty()) return values;
  boost::brandes_betweenness_centrality(graph, boost::make_iterator_property_map(values.begin(), get(boost::vertex_index, graph)));
  return values;
}

}  // namespace clew::graph
