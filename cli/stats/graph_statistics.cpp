#include "cli/stats/graph_statistics.h"

#include <algorithm>
#include <bit>
#include <numeric>

#include "graph/algorithm/centrality.h"
#include "graph/algorithm/components.h"

namespace clew::cli {
namespace {

void sort_by_count(std::vector<NamedCount>& counts) {
  std::erase_if(counts, [](const NamedCount& c) { return c.count == 0; });
  std::stable_sort(counts.begin(), counts.end(), [](const NamedCount& a, const NamedCount& b) { return a.count > b.count; });
}

std::string name_of(const graph::Graph& graph, graph::NodeId node) {
  const auto key = graph.key_names().find("name");
  const graph::Value name = key ? graph.property(node, *key) : graph::Value();
  return name.is_string() ? std::string(name.as_string()) : "node " + std::to_string(index(node));
}

std::vector<CentralNode> most_central(const graph::Graph& graph, const graph::AdjacencyView& view,
                                      const std::vector<double>& values, std::size_t most) {
  std::vector<graph::Vertex> order(values.size());
  std::iota(order.begin(), order.end(), 0U);
  std::stable_sort(order.begin(), order.end(), [&](graph::Vertex a, graph::Vertex b) { return values[a] > values[b]; });
  order.resize(std::min(order.size(), most));
  std::vector<CentralNode> nodes;
  for (const graph::Vertex v : order)
    if (values[v] > 0) nodes.push_back({name_of(graph, view.node(v)), values[v]});
  return nodes;
}

std::uint64_t count_groups(const std::vector<std::uint32_t>& groups) {
  return groups.empty() ? 0 : std::uint64_t{*std::max_element(groups.begin(), groups.end())} + 1;
}

std::uint64_t largest_group(const std::vector<std::uint32_t>& groups) {
  std::vector<std::uint64_t> sizes(count_groups(groups));
  for (const std::uint32_t group : groups) ++sizes[group];
  return sizes.empty() ? 0 : *std::max_element(sizes.begin(), sizes.end());
}

void count_names(const graph::Graph& graph, GraphStatistics& all) {
  for (std::uint32_t i = 0; i < graph.label_names().size(); ++i)
    all.labels.push_back({std::string(graph.label_names()[graph::LabelId(i)]), graph.node_count(graph::LabelId(i))});
  for (std::uint32_t i = 0; i < graph.type_names().size(); ++i)
    all.types.push_back({std::string(graph.type_names()[graph::TypeId(i)]), graph.relationship_count(graph::TypeId(i))});
  sort_by_count(all.labels);
  sort_by_count(all.types);
}

void count_degrees(const graph::AdjacencyView& view, GraphStatistics& all) {
  for (graph::Vertex v = 0; v < view.vertex_count(); ++v) {
    const std::uint64_t degree = view.out_edges(v).size() + view.in_edges(v).size();
    all.most_degree = std::max(all.most_degree, degree);
    const auto place = static_cast<std::size_t>(std::bit_width(degree));
    while (all.degrees.size() <= place) all.degrees.push_back({(std::uint64_t{1} << all.degrees.size()) >> 1U, 0});
    ++all.degrees[place].count;
  }
}

}  // namespace

GraphStatistics statistics_of(const graph::Graph& graph, std::size_t most) {
  GraphStatistics all;
  all.nodes = graph.node_count();
  all.relationships = graph.relationship_count();
  count_names(graph, all);
  const auto entity = graph.label_names().find("Entity");
  graph::AdjacencyView::Selection selection;
  if (entity) selection.nodes = [&graph, entity](graph::NodeId node) { return graph.has_label(node, *entity); };
  const graph::AdjacencyView view(graph, selection);
  all.entities = view.vertex_count();
  count_degrees(view, all);
  if (all.entities > 0) all.mean_degree = 2.0 * view.edge_count() / static_cast<double>(all.entities);
  const auto components = graph::connected_components(view);
  all.components = count_groups(components);
  all.largest_component = largest_group(components);
  all.communities = count_groups(graph::communities(view));
  all.page_rank = most_central(graph, view, graph::page_rank(view), most);
  const bool sampled = all.entities > graph::kMostExactBetweenness;
  all.pivots = sampled ? graph::kBetweennessPivots : all.entities;
  all.betweenness =
      most_central(graph, view, sampled ? sampled_betweenness(view, graph::kBetweennessPivots) : betweenness(view), most);
  return all;
}

}  // namespace clew::cli
