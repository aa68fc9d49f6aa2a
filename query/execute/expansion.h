#pragma once
// The relationships of a node that a pattern's relationship may be: rows of the segments that fit in type, direction and the
// labels of the far end. Made for one reading of the graph, asked for many nodes.
#include <optional>
#include <span>
#include <vector>

#include "graph/graph.h"
#include "query/plan/logical_plan.h"

namespace clew::query {

/// Neighbours in one direction of one segment.
struct Run {
  graph::Neighbours row;
  graph::Direction direction{};
  bool test_labels = false;  ///< Not all of the neighbours need carry the labels.
};

class Expansion {
 public:
  Expansion(const graph::Graph& graph, const LogicalExpand& expand, ExpandDirection direction);

  /// Appends the runs of a node, none of which is empty.
  void collect(graph::NodeId node, std::vector<Run>& runs);
  /// The same, of each the relationships that lead to `other` alone.
  void collect(graph::NodeId node, graph::NodeId other, std::vector<Run>& runs);

  /// All nodes with relationships that fit lie in [first, second).
  std::pair<std::uint32_t, std::uint32_t> sources();

  /// Calls visit(run) for each run of a node, none of which is empty.
  template <class Visit>
  void for_each_run(graph::NodeId node, const Visit& visit) {
    const Parts& own = parts_of(node);
    if (own.many) [[unlikely]] {
      std::size_t begin = scratch_.size();
      collect(node, scratch_);
      for (std::size_t i = begin; i < scratch_.size(); ++i) visit(Run(scratch_[i]));
      scratch_.resize(begin);
      return;
    }
    for (const Part& part : own.list) {
      graph::Neighbours row = part.adjacency[node];
      if (!row.empty()) visit(Run{row, part.adjacency.direction(), part.test_labels});
    }
  }

  /// Hints that a node will be expanded: where its rows lie, then, some time later, their beginnings.
  void prefetch_places(graph::NodeId node) {
    for (const Part& part : parts_of(node).list) part.adjacency.prefetch_place(node);
  }
  void prefetch_rows(graph::NodeId node) {
    for (const Part& part : parts_of(node).list) part.adjacency.prefetch_row(node);
  }

  /// Whether the expansion takes the neighbour at `position` of a run from `node`: a loop is taken once, and labels fit.
  bool takes(const Run& run, std::size_t position, graph::NodeId node) const {
    graph::NodeId neighbour = run.row.nodes[position];
    if (run.direction == graph::Direction::Incoming && neighbour == node && both_) return false;
    return !run.test_labels || graph_.has_labels(neighbour, labels_);
  }

 private:
  enum class Fit : std::uint8_t { Unknown, None, Some, All };
  struct Part {
    graph::Adjacency adjacency;
    bool test_labels;
  };
  /// Of a kind: its segments that fit, or, where these are many, nothing: then rows are found node by node.
  struct Parts {
    bool known = false;
    bool many = false;
    std::vector<Part> list;
  };
  /// Beyond so many segments a kind, most nodes have rows in few of them.
  static constexpr std::size_t kManyParts = 16;

  // Nodes of one kind lie side by side, and often come one after the other.
  const Parts& parts_of(graph::NodeId node) {
    if (index(node) - first_ < count_) [[likely]]
      return *last_;
    graph::KindId kind = graph_.kind(node);
    last_ = &parts(kind);
    first_ = index(graph_.kind(kind).first);
    count_ = graph_.kind(kind).stored;
    if (index(node) - first_ >= count_) count_ = 0;
    return *last_;
  }

  Fit fit(graph::SegmentId segment, graph::Direction direction);
  const Parts& parts(graph::KindId kind);
  void find_parts(graph::KindId kind, graph::Direction direction, Parts& parts);

  const graph::Graph& graph_;
  std::vector<bool> types_;  ///< By type, whether it fits.
  bool no_such_label_ = false;
  std::vector<graph::LabelId> labels_;
  bool outgoing_;
  bool incoming_;
  bool both_;
  const Parts* last_ = nullptr;  ///< Of the nodes first_ .. first_ + count_.
  std::uint32_t first_ = 0;
  std::uint32_t count_ = 0;
  std::vector<Run> scratch_;
  std::vector<Parts> parts_;  ///< By kind.
  std::vector<Fit> fits_[2];  ///< By direction and segment.
};

}  // namespace clew::query
