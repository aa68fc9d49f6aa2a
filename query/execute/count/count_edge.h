#pragma once
// A relationship of a pattern as counting meets it: followed to a node that is open, or counted between two that are filled.
#include <algorithm>
#include <vector>

#include "query/execute/count/registers.h"
#include "query/execute/expansion.h"

namespace clew::query {

class CountEdge {
 public:
  CountEdge(const graph::Graph& graph, const LogicalExpand& expand, Registers& registers);

  /// All nodes with relationships that fit lie in [first, second).
  std::pair<std::uint32_t, std::uint32_t> sources() { return expansion_.sources(); }
  std::uint32_t from() const { return from_; }
  std::uint32_t to() const { return to_; }

  /// Calls visit(neighbour) for each relationship from the node in from() that fits; the relationship is put into its register.
  template <class Visit>
  void for_each(Registers& registers, const Visit& visit) {
    graph::NodeId node = registers.node_at(from_);
    if (node == graph::kNone<graph::NodeId>) return;
    expansion_.for_each_run(node, [&](const Run& run) {
      for (std::size_t i = 0; i < run.row.size(); ++i) {
        if (!expansion_.takes(run, i, node)) continue;
        if (tracked_) {
          graph::RelationshipId relationship = run.row.relationships[i];
          if (is_other(relationship, registers)) continue;
          registers.relationship_at(own_) = relationship;
        }
        visit(run.row.nodes[i]);
      }
    });
  }

  /// The sum of `value(neighbour)` over the relationships from the node in from(), which no others are compared with.
  template <class ValueOf>
  std::uint64_t sum(Registers& registers, const ValueOf& value) {
    graph::NodeId node = registers.node_at(from_);
    std::uint64_t result = 0;
    if (node == graph::kNone<graph::NodeId>) return result;
    expansion_.for_each_run(node, [&](const Run& run) {
      if (run.test_labels || (both_ && run.direction == graph::Direction::Incoming)) {
        for (std::size_t i = 0; i < run.row.size(); ++i)
          if (expansion_.takes(run, i, node)) result += value(run.row.nodes[i]);
      } else {
        for (graph::NodeId neighbour : run.row.nodes) result += value(neighbour);
      }
    });
    return result;
  }

  /// How many relationships lead from the node in from().
  std::uint64_t degree(Registers& registers);
  /// How many lead from the node in from() to that in to(). Where it is one, it is put into its register.
  std::uint64_t between(Registers& registers);

  Expansion& expansion() { return expansion_; }

  /// Calls visit() for each relationship from the node in from() to that in to(), put into its register.
  template <class Visit>
  void for_each_between(Registers& registers, const Visit& visit) {
    graph::NodeId other = registers.node_at(to_);
    for_each(registers, [&](graph::NodeId neighbour) {
      if (neighbour == other) visit();
    });
  }

  /// Whether the relationships must be gone through one by one: others are compared with them, or conditions read them.
  bool listed() const { return listed_; }
  bool tracked() const { return tracked_; }
  void list() { listed_ = tracked_ = true; }
  bool differs_from(const CountEdge& other) const { return std::find(others_.begin(), others_.end(), other.own_) != others_.end(); }
  SlotId slot() const { return slot_; }

 private:
  bool is_other(graph::RelationshipId relationship, Registers& registers) const {
    for (std::uint32_t other : others_)
      if (registers.relationship_at(other) == relationship) return true;
    return false;
  }

  bool may_join(Registers& registers, graph::NodeId from, graph::NodeId to);
  void mark(graph::NodeId node);

  const graph::Graph& graph_;
  Expansion expansion_;
  // The neighbours of the end that was filled first, and so changes less often, are marked once it has been asked for often enough.
  bool slow_from_;
  Expansion slow_expansion_;
  graph::NodeId marked_ = graph::kNone<graph::NodeId>;  ///< Whose neighbours are marked, or will be.
  std::uint32_t asked_ = 0;                             ///< How often it was asked for.
  std::uint32_t mark_ = 0;                              ///< That of its neighbours; 0 where they are not marked yet.
  std::uint32_t last_mark_ = 0;
  std::vector<std::uint32_t> marks_;  ///< By node.
  SlotId slot_;
  std::uint32_t from_;
  std::uint32_t to_;
  std::uint32_t own_;                  ///< Register of the relationship.
  std::vector<std::uint32_t> others_;  ///< Registers of relationships that it must not be.
  bool tracked_;                       ///< Its register is used.
  bool listed_ = false;
  bool both_;
};

}  // namespace clew::query
