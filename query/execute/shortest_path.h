#pragma once
// For each row, the shortest paths between the nodes in two slots: breadth first from both, level by level, each time from the side
// that has fewer nodes to go on from, until they meet.
#include <boost/unordered/unordered_flat_map.hpp>
#include <optional>
#include <vector>

#include "query/execute/element_test.h"
#include "query/execute/expansion.h"
#include "query/execute/operator.h"

namespace clew::query {

class ShortestPath final : public SingleInputOperator {
 public:
  ShortestPath(RunContext& run, const LogicalShortestPath& path, std::unique_ptr<Operator> input);

 protected:
  void start() override;
  bool produce(Batch& rows) override;

 private:
  /// How a node was reached: by a relationship from a node one level nearer to the start. Others that reach it on the same level
  /// follow in a chain.
  struct Arrival {
    graph::NodeId from;
    graph::RelationshipId relationship;
    std::uint32_t next;
  };
  struct Reached {
    std::uint64_t level;
    std::uint32_t arrivals;  ///< The first of the chain.
  };
  using Path = std::vector<graph::Value>;

  /// What was reached from one of the two nodes.
  struct Side {
    std::optional<Expansion> expansion;  ///< Away from that node.
    boost::unordered_flat_map<graph::NodeId, Reached> reached;
    std::vector<Arrival> arrivals;
    std::vector<graph::NodeId> level;  ///< The nodes that were reached last.
    std::uint64_t depth = 0;           ///< That of the level.

    void begin(graph::NodeId node);
  };

  void make_expansions();
  void find(graph::NodeId from, graph::NodeId to);
  bool search(graph::NodeId from, graph::NodeId to);
  bool expand_level(Side& side, const Side& other);
  void gather();
  std::vector<Path> ways(const Side& side, graph::NodeId from);
  void find_exhaustively(graph::NodeId from, graph::NodeId to);
  void extend(graph::NodeId node, graph::NodeId to, std::uint64_t length, Path& path);
  bool usable(graph::RelationshipId relationship);
  bool all() const { return expand_.relationship->search == PathSearch::AllShortest; }

  const LogicalExpand& expand_;
  std::uint64_t minimum_;
  std::uint64_t maximum_;
  bool reversed_;
  Side near_;  ///< From the node in expand_.from.
  Side far_;
  ElementTest test_;
  std::vector<Run> runs_;
  std::vector<graph::NodeId> next_level_;
  std::vector<Path> paths_;  ///< For the current row.
  std::size_t next_ = 0;
  bool exist_ = false;  ///< Whether any paths of the length sought exist at all.
};

}  // namespace clew::query
