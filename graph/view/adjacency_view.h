// The nodes and relationships of a graph as vertices 0 .. n-1 and edges in compressed rows, in one direction or both: what
// algorithms walk over many times. A picture of the graph at the time when it was made; O(nodes + relationships) to make.
#pragma once

#include <functional>
#include <span>
#include <vector>

#include "graph/graph.h"

namespace clew::graph {

using Vertex = std::uint32_t;

// Edges are equal where they are the same relationship, whichever way they were met.
struct Edge {
  Vertex source = 0;
  Vertex target = 0;
  std::uint32_t number = 0;  // 0 .. edges-1, to index arrays with.

  friend bool operator==(const Edge& a, const Edge& b) { return a.number == b.number; }
  friend bool operator<(const Edge& a, const Edge& b) { return a.number < b.number; }
};

class AdjacencyView {
 public:
  struct Selection {
    std::function<bool(NodeId)> nodes;          // Empty: all.
    std::function<bool(RelationshipId)> edges;  // Empty: all. An edge needs both its ends, too.
  };
  explicit AdjacencyView(const Graph& graph, const Selection& selection = {});

  Vertex vertex_count() const { return static_cast<Vertex>(nodes_.size()); }
  std::uint32_t edge_count() const { return static_cast<std::uint32_t>(relationships_.size()); }
  NodeId node(Vertex vertex) const { return nodes_[vertex]; }
  RelationshipId relationship(std::uint32_t edge) const { return relationships_[edge]; }
  Vertex vertex(NodeId node) const { return vertex_of_[index(node)]; }  // kNoVertex where it was left out.
  static constexpr Vertex kNoVertex = 0xFFFF'FFFFU;

  // By other end, then by number.
  std::span<const Edge> out_edges(Vertex vertex) const { return row(out_, out_begin_, vertex); }
  std::span<const Edge> in_edges(Vertex vertex) const { return row(in_, in_begin_, vertex); }
  // All, by source: numbers ascend.
  std::span<const Edge> edges() const { return out_; }

 private:
  static std::span<const Edge> row(const std::vector<Edge>& edges, const std::vector<std::uint32_t>& begin, Vertex vertex) {
    return std::span(edges).subspan(begin[vertex], begin[vertex + 1] - begin[vertex]);
  }
  void add_rows(const Graph& graph, const Selection& selection);
  void turn_around();

  std::vector<NodeId> nodes_;
  std::vector<Vertex> vertex_of_;
  std::vector<RelationshipId> relationships_;
  std::vector<Edge> out_, in_;
  std::vector<std::uint32_t> out_begin_, in_begin_;
};

}  // namespace clew::graph
