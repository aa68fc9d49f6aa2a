#include "graph/algorithm/components.h"

#include <boost/graph/connected_components.hpp>
#include <unordered_map>

#include "graph/view/boost_graph.h"

namespace clew::graph {

std::vector<std::uint32_t> renumbered(std::vector<std::uint32_t> groups) {
  std::unordered_map<std::uint32_t, std::uint32_t> numbers;
  for (std::uint32_t& group : groups) group = numbers.emplace(group, static_cast<std::uint32_t>(numbers.size())).first->second;
  return groups;
}

std::vector<std::uint32_t> connected_components(const AdjacencyView& view) {
  const Undirected graph(view);
  std::vector<std::uint32_t> components(view.vertex_count());
  boost::connected_components(graph, boost::make_iterator_property_map(components.begin(), get(boost::vertex_index, graph)));
  return renumbered(std::move(components));
}

}  // namespace clew::graph
