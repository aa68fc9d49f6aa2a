#include "query/procedure/algorithm_procedures.h"

#include <cmath>

#include "graph/algorithm/centrality.h"
#include "graph/algorithm/components.h"
#include "graph/algorithm/shortest_path.h"
#include "graph/value/type_name.h"
#include "query/function/failure.h"

namespace clew::query {
namespace {

using graph::AdjacencyView;
using graph::Graph;
using graph::Value;
using Arguments = std::span<const Value>;
using Rows = std::vector<Procedure::Row>;

/// A row a node: the node, and its number.
template <class Numbers>
Rows node_rows(const AdjacencyView& view, const Numbers& numbers) {
  Rows rows;
  for (graph::Vertex v = 0; v < view.vertex_count(); ++v) rows.push_back({Value(view.node(v)), Value(numbers[v])});
  return rows;
}

Rows page_rank(Arguments, const Graph& graph) {
  const AdjacencyView view(graph);
  return node_rows(view, graph::page_rank(view));
}

Rows betweenness(Arguments, const Graph& graph) {
  const AdjacencyView view(graph);
  const bool exact = view.vertex_count() <= graph::kMostExactBetweenness;
  return node_rows(view, exact ? graph::betweenness(view) : graph::sampled_betweenness(view, graph::kBetweennessPivots));
}

Rows coreness(Arguments, const Graph& graph) {
  const AdjacencyView view(graph);
  return node_rows(view, graph::coreness(view));
}

Rows components(Arguments, const Graph& graph) {
  const AdjacencyView view(graph);
  return node_rows(view, graph::connected_components(view));
}

Rows communities(Arguments, const Graph& graph) {
  const AdjacencyView view(graph);
  return node_rows(view, graph::communities(view));
}

/// By edge number; 1 where the key is the empty text.
std::vector<double> weights_of(const AdjacencyView& view, const Graph& graph, std::string_view key) {
  std::vector<double> weights(view.edge_count(), 1.0);
  if (key.empty()) return weights;
  const auto id = graph.key_names().find(key);
  for (std::uint32_t e = 0; e < view.edge_count(); ++e) {
    const Value weight = id ? graph.property(view.relationship(e), *id) : Value();
    if (weight.is_null()) continue;
    if (!weight.is_number())
      fail_argument_value("a relationship has " + graph::described(weight) + " as its weight", "weights are numbers");
    if (!(weight.as_number() >= 0)) fail_argument_value("a relationship has a weight below 0", "weights are 0 or more");
    weights[e] = weight.as_number();
  }
  return weights;
}

Rows shortest_path(Arguments arguments, const Graph& graph) {
  if (arguments[0].is_null() || arguments[1].is_null()) return {};
  const AdjacencyView view(graph);
  for (const Value& end : {arguments[0], arguments[1]})
    if (view.vertex(end.as_node()) == AdjacencyView::kNoVertex) return {};  // deleted meanwhile
  const std::string_view key = arguments[2].is_null() ? std::string_view() : arguments[2].as_string();
  const auto path = graph::shortest_path(view, view.vertex(arguments[0].as_node()), view.vertex(arguments[1].as_node()),
                                         weights_of(view, graph, key), graph::Ways::Both);
  if (!path) return {};
  std::vector<graph::NodeId> nodes{arguments[0].as_node()};
  std::vector<graph::RelationshipId> relationships;
  for (const graph::Edge& edge : path->edges) {
    const graph::NodeId source = view.node(edge.source);
    nodes.push_back(nodes.back() == source ? view.node(edge.target) : source);
    relationships.push_back(view.relationship(edge.number));
  }
  return {{Value::path(nodes, relationships), Value(path->weight)}};
}

constexpr StaticType kNodeType = {TypeKind::Node};
constexpr StaticType kNumber = {TypeKind::Float};
constexpr StaticType kCount = {TypeKind::Integer};

}  // namespace

std::vector<Procedure> algorithm_procedures() {
  const TypeSet node = {TypeKind::Node};
  return {
      {.signature = {.name = "algo.pageRank", .parameters = {}, .results = {{"node", kNodeType}, {"score", kNumber}}},
       .call = page_rank},
      {.signature = {.name = "algo.betweenness", .parameters = {}, .results = {{"node", kNodeType}, {"score", kNumber}}},
       .call = betweenness},
      {.signature = {.name = "algo.coreness", .parameters = {}, .results = {{"node", kNodeType}, {"core", kCount}}},
       .call = coreness},
      {.signature = {.name = "algo.components", .parameters = {}, .results = {{"node", kNodeType}, {"component", kCount}}},
       .call = components},
      {.signature = {.name = "algo.communities", .parameters = {}, .results = {{"node", kNodeType}, {"community", kCount}}},
       .call = communities},
      {.signature = {.name = "algo.shortestPath",
                     .parameters = {{"from", node}, {"to", node}, {"weight", {TypeKind::String}}},
                     .results = {{"path", {TypeKind::Path}}, {"weight", kNumber}}},
       .call = shortest_path},
  };
}

}  // namespace clew::query
