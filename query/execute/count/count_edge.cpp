#include "query/execute/count/count_edge.h"

#include <algorithm>

namespace clew::query {
namespace {

std::span<const graph::NodeId> equal_range(const Run& run, graph::NodeId node) {
  auto [first, last] = std::equal_range(run.row.nodes.begin(), run.row.nodes.end(), node);
  return {first, last};
}

}  // namespace

CountEdge::CountEdge(const graph::Graph& graph, const LogicalExpand& expand, Registers& registers)
    : graph_(graph),
      expansion_(graph, expand, expand.direction),
      slot_(expand.relationship->slot),
      from_(registers.node(expand.from)),
      to_(registers.node(expand.to)),
      own_(registers.relationship(expand.relationship->slot)),
      tracked_(!expand.different_from.empty()),
      both_(expand.direction == ExpandDirection::Both) {
  for (SlotId other : expand.different_from) others_.push_back(registers.relationship(other));
}

std::uint64_t CountEdge::degree(Registers& registers) {
  graph::NodeId node = registers.node_at(from_);
  if (node == graph::kNone<graph::NodeId>) return 0;
  std::uint64_t sum = 0;
  expansion_.for_each_run(node, [&](const Run& run) {
    if (run.test_labels) {
      for (std::size_t i = 0; i < run.row.size(); ++i) sum += expansion_.takes(run, i, node) ? 1 : 0;
    } else {
      sum += run.row.size();
      // A loop stands in both directions.
      if (both_ && run.direction == graph::Direction::Incoming) sum -= equal_range(run, node).size();
    }
    if (others_.empty()) return;
    // Each of the others that stands in this run, once.
    for (std::size_t k = 0; k < others_.size(); ++k) {
      graph::RelationshipId other = registers.relationship_at(others_[k]);
      if (other == graph::kNone<graph::RelationshipId>) continue;
      bool repeated = std::any_of(others_.begin(), others_.begin() + std::ptrdiff_t(k),
                                  [&](std::uint32_t before) { return registers.relationship_at(before) == other; });
      if (repeated) continue;
      bool outgoing = run.direction == graph::Direction::Outgoing;
      if ((outgoing ? graph_.source(other) : graph_.target(other)) != node) continue;
      auto same = equal_range(run, outgoing ? graph_.target(other) : graph_.source(other));
      auto begin = std::size_t(same.data() - run.row.nodes.data());
      for (std::size_t i = begin; i < begin + same.size(); ++i)
        if (run.row.relationships[i] == other && expansion_.takes(run, i, node)) --sum;
    }
  });
  return sum;
}

std::uint64_t CountEdge::between(Registers& registers) {
  graph::NodeId node = registers.node_at(from_);
  graph::NodeId other = registers.node_at(to_);
  if (node == graph::kNone<graph::NodeId> || other == graph::kNone<graph::NodeId>) return 0;
  std::uint64_t sum = 0;
  expansion_.for_each_run(node, [&](const Run& run) {
    auto same = equal_range(run, other);
    if (same.empty() || (both_ && run.direction == graph::Direction::Incoming && node == other)) return;
    if (!tracked_) {
      sum += same.size();
      return;
    }
    auto begin = std::size_t(same.data() - run.row.nodes.data());
    for (std::size_t i = begin; i < begin + same.size(); ++i) {
      if (is_other(run.row.relationships[i], registers)) continue;
      registers.relationship_at(own_) = run.row.relationships[i];
      ++sum;
    }
  });
  return sum;
}

bool CountEdge::joined(Registers& registers) {
  return between(registers) > 0;
}

}  // namespace clew::query
