#pragma once
// The cheapest order of filling the nodes of a pattern one by one, over all orders: dynamic programming over sets of nodes, as
// Selinger et al. (1979) order joins. A set's rows do not depend on the order in which it was filled.
#include <cstdint>
#include <vector>

namespace clew::query {

struct JoinGraph {
  /// Filling a node without a relationship that leads to it reads `scanned` nodes for each row, and leaves `left` of them.
  struct Node {
    double scanned = 1;
    double left = 1;
  };
  struct Edge {
    std::size_t a = 0;
    std::size_t b = 0;
    double density = 1;  ///< The share of pairs of nodes that it joins.
    double from_a = 1;   ///< How many relationships lead on from a node at its end a,
    double from_b = 1;   ///< or b.
  };
  struct Condition {
    std::uint32_t nodes = 0;  ///< That it reads: a bit each.
    double share = 1;         ///< For which it is true.
  };

  std::vector<Node> nodes;
  std::vector<Edge> edges;
  std::vector<Condition> conditions;  ///< Of two nodes or more.
  std::uint32_t filled = 0;           ///< Nodes that are there from the start, once a row: a bit each.
};

/// Beyond so many nodes that are to be filled there are too many sets.
inline constexpr std::size_t kMostJoined = 12;

/// The nodes that are to be filled, in order. Requires at most kMostJoined of them, and 32 nodes.
std::vector<std::size_t> join_order(const JoinGraph& graph);

}  // namespace clew::query
