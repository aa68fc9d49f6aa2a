// AdjacencyView as Boost.Graph knows graphs: models BidirectionalGraph, VertexListGraph, EdgeListGraph, AdjacencyGraph and
// AdjacencyMatrix, so that Boost's algorithms run on it as it is. Undirected turns it into an undirected graph of the same edges.
// Only .cpp files include this: Boost's headers are heavy.
#pragma once

#include <algorithm>
#include <boost/graph/graph_traits.hpp>
#include <boost/graph/properties.hpp>
#include <boost/iterator/counting_iterator.hpp>
#include <boost/iterator/transform_iterator.hpp>
#include <boost/property_map/property_map.hpp>

#include "graph/view/adjacency_view.h"

namespace clew::graph {

// The other end of an edge.
struct TargetOf {
  using result_type = Vertex;
  Vertex operator()(const Edge& edge) const { return edge.target; }
};

// Each edge stands in the rows of both ends, there with the vertex of the row as its source; a loop stands once.
class Undirected {
 public:
  explicit Undirected(const AdjacencyView& view) : view_(&view) {
    begin_.push_back(0);
    for (Vertex v = 0; v < view.vertex_count(); ++v) {
      for (const Edge& edge : view.out_edges(v)) edges_.push_back(edge);
      for (const Edge& edge : view.in_edges(v))
        if (edge.source != v) edges_.push_back({v, edge.source, edge.number});
      begin_.push_back(static_cast<std::uint32_t>(edges_.size()));
    }
  }
  const AdjacencyView& view() const { return *view_; }
  std::span<const Edge> edges_of(Vertex v) const { return std::span(edges_).subspan(begin_[v], begin_[v + 1] - begin_[v]); }

 private:
  const AdjacencyView* view_;
  std::vector<Edge> edges_;
  std::vector<std::uint32_t> begin_;
};

struct EdgeNumber {
  using key_type = Edge;
  using value_type = std::uint32_t;
  using reference = std::uint32_t;
  using category = boost::readable_property_map_tag;
  friend std::uint32_t get(const EdgeNumber&, const Edge& edge) { return edge.number; }
};

using EdgeIterator = std::span<const Edge>::iterator;
using VertexIterator = boost::counting_iterator<Vertex>;
using TargetIterator = boost::transform_iterator<TargetOf, EdgeIterator>;

inline std::pair<EdgeIterator, EdgeIterator> ends(std::span<const Edge> edges) {
  return {edges.begin(), edges.end()};
}

// --- Of a directed graph
inline Vertex source(const Edge& edge, const AdjacencyView&) {
  return edge.source;
}
inline Vertex target(const Edge& edge, const AdjacencyView&) {
  return edge.target;
}
inline std::pair<VertexIterator, VertexIterator> vertices(const AdjacencyView& view) {
  return {VertexIterator(0), VertexIterator(view.vertex_count())};
}
inline std::pair<EdgeIterator, EdgeIterator> edges(const AdjacencyView& view) {
  return ends(view.edges());
}
inline std::pair<EdgeIterator, EdgeIterator> out_edges(Vertex v, const AdjacencyView& view) {
  return ends(view.out_edges(v));
}
inline std::pair<EdgeIterator, EdgeIterator> in_edges(Vertex v, const AdjacencyView& view) {
  return ends(view.in_edges(v));
}
inline std::pair<TargetIterator, TargetIterator> adjacent_vertices(Vertex v, const AdjacencyView& view) {
  const auto row = view.out_edges(v);
  return {TargetIterator(row.begin()), TargetIterator(row.end())};
}
inline std::size_t num_vertices(const AdjacencyView& view) {
  return view.vertex_count();
}
inline std::size_t num_edges(const AdjacencyView& view) {
  return view.edge_count();
}
inline std::size_t out_degree(Vertex v, const AdjacencyView& view) {
  return view.out_edges(v).size();
}
inline std::size_t in_degree(Vertex v, const AdjacencyView& view) {
  return view.in_edges(v).size();
}
inline std::size_t degree(Vertex v, const AdjacencyView& view) {
  return out_degree(v, view) + in_degree(v, view);
}
// The first of the edges from u to v; false where there is none. O(log of u's edges).
inline std::pair<Edge, bool> edge(Vertex u, Vertex v, const AdjacencyView& view) {
  const auto row = view.out_edges(u);
  const auto found = std::lower_bound(row.begin(), row.end(), v, [](const Edge& e, Vertex wanted) { return e.target < wanted; });
  return found != row.end() && found->target == v ? std::pair(*found, true) : std::pair(Edge{}, false);
}
inline boost::typed_identity_property_map<Vertex> get(boost::vertex_index_t, const AdjacencyView&) {
  return {};
}
inline Vertex get(boost::vertex_index_t, const AdjacencyView&, Vertex v) {
  return v;
}
inline EdgeNumber get(boost::edge_index_t, const AdjacencyView&) {
  return {};
}
inline std::uint32_t get(boost::edge_index_t, const AdjacencyView&, const Edge& e) {
  return e.number;
}

// --- Of an undirected graph
inline Vertex source(const Edge& edge, const Undirected&) {
  return edge.source;
}
inline Vertex target(const Edge& edge, const Undirected&) {
  return edge.target;
}
inline std::pair<VertexIterator, VertexIterator> vertices(const Undirected& graph) {
  return vertices(graph.view());
}
inline std::pair<EdgeIterator, EdgeIterator> edges(const Undirected& graph) {
  return edges(graph.view());
}
inline std::pair<EdgeIterator, EdgeIterator> out_edges(Vertex v, const Undirected& graph) {
  return ends(graph.edges_of(v));
}
inline std::size_t num_vertices(const Undirected& graph) {
  return graph.view().vertex_count();
}
inline std::size_t num_edges(const Undirected& graph) {
  return graph.view().edge_count();
}
inline std::size_t out_degree(Vertex v, const Undirected& graph) {
  return graph.edges_of(v).size();
}
inline boost::typed_identity_property_map<Vertex> get(boost::vertex_index_t, const Undirected&) {
  return {};
}
inline EdgeNumber get(boost::edge_index_t, const Undirected&) {
  return {};
}

}  // namespace clew::graph

namespace boost {

template <>
struct graph_traits<clew::graph::AdjacencyView> {
  using vertex_descriptor = clew::graph::Vertex;
  using edge_descriptor = clew::graph::Edge;
  using directed_category = bidirectional_tag;
  using edge_parallel_category = allow_parallel_edge_tag;
  struct traversal_category : bidirectional_graph_tag,
                              vertex_list_graph_tag,
                              edge_list_graph_tag,
                              adjacency_graph_tag,
                              adjacency_matrix_tag {};
  using vertex_iterator = clew::graph::VertexIterator;
  using edge_iterator = clew::graph::EdgeIterator;
  using out_edge_iterator = clew::graph::EdgeIterator;
  using in_edge_iterator = clew::graph::EdgeIterator;
  using adjacency_iterator = clew::graph::TargetIterator;
  using vertices_size_type = std::size_t;
  using edges_size_type = std::size_t;
  using degree_size_type = std::size_t;
  static vertex_descriptor null_vertex() { return clew::graph::AdjacencyView::kNoVertex; }
};

template <>
struct graph_traits<clew::graph::Undirected> {
  using vertex_descriptor = clew::graph::Vertex;
  using edge_descriptor = clew::graph::Edge;
  using directed_category = undirected_tag;
  using edge_parallel_category = allow_parallel_edge_tag;
  struct traversal_category : incidence_graph_tag, vertex_list_graph_tag, edge_list_graph_tag {};
  using vertex_iterator = clew::graph::VertexIterator;
  using edge_iterator = clew::graph::EdgeIterator;
  using out_edge_iterator = clew::graph::EdgeIterator;
  using vertices_size_type = std::size_t;
  using edges_size_type = std::size_t;
  using degree_size_type = std::size_t;
  static vertex_descriptor null_vertex() { return clew::graph::AdjacencyView::kNoVertex; }
};

// Some algorithms ask for the traits of a constant graph.
template <>
struct graph_traits<const clew::graph::AdjacencyView> : graph_traits<clew::graph::AdjacencyView> {};
template <>
struct graph_traits<const clew::graph::Undirected> : graph_traits<clew::graph::Undirected> {};

template <>
struct property_map<clew::graph::AdjacencyView, vertex_index_t> {
  using type = typed_identity_property_map<clew::graph::Vertex>;
  using const_type = type;
};
template <>
struct property_map<clew::graph::AdjacencyView, edge_index_t> {
  using type = clew::graph::EdgeNumber;
  using const_type = type;
};
template <>
struct property_map<clew::graph::Undirected, vertex_index_t> {
  using type = typed_identity_property_map<clew::graph::Vertex>;
  using const_type = type;
};
template <>
struct property_map<clew::graph::Undirected, edge_index_t> {
  using type = clew::graph::EdgeNumber;
  using const_type = type;
};

}  // namespace boost
