#include "graph/view/adjacency_view.h"

#include <algorithm>
#include <tuple>

namespace clew::graph {

AdjacencyView::AdjacencyView(const Graph& graph, const Selection& selection) : vertex_of_(graph.node_limit(), kNoVertex) {
  for (std::uint32_t i = 0; i < graph.node_limit(); ++i) {
    const auto node = static_cast<NodeId>(i);
    if (!graph.exists(node) || (selection.nodes && !selection.nodes(node))) continue;
    vertex_of_[i] = static_cast<Vertex>(nodes_.size());
    nodes_.push_back(node);
  }
  add_rows(graph, selection);
  turn_around();
}

void AdjacencyView::add_rows(const Graph& graph, const Selection& selection) {
  std::vector<std::pair<Vertex, RelationshipId>> row;
  out_begin_.push_back(0);
  for (Vertex source = 0; source < vertex_count(); ++source) {
    row.clear();
    graph.for_each_row(nodes_[source], Direction::Outgoing, [&](SegmentId, const Neighbours& neighbours) {
      for (std::size_t i = 0; i < neighbours.size(); ++i) {
        const Vertex target = vertex(neighbours.nodes[i]);
        const RelationshipId relationship = neighbours.relationships[i];
        if (target != kNoVertex && (!selection.edges || selection.edges(relationship))) row.emplace_back(target, relationship);
      }
    });
    std::sort(row.begin(), row.end());
    for (const auto& [target, relationship] : row) {
      out_.push_back({source, target, edge_count()});
      relationships_.push_back(relationship);
    }
    out_begin_.push_back(edge_count());
  }
}

void AdjacencyView::turn_around() {
  in_begin_.assign(vertex_count() + 1, 0);
  for (const Edge& edge : out_) ++in_begin_[edge.target + 1];
  for (Vertex v = 0; v < vertex_count(); ++v) in_begin_[v + 1] += in_begin_[v];
  std::vector<std::uint32_t> next(in_begin_.begin(), in_begin_.end() - 1);
  in_.resize(out_.size());
  for (const Edge& edge : out_) in_[next[edge.target]++] = edge;
}

}  // namespace clew::graph
