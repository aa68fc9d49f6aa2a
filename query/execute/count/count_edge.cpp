#include "query/execute/count/count_edge.h"

#include <algorithm>

namespace clew::query {
namespace {

ExpandDirection reversed(ExpandDirection direction) {
  if (direction == ExpandDirection::Both) return direction;
  return direction == ExpandDirection::Outgoing ? ExpandDirection::Incoming : ExpandDirection::Outgoing;
}

LogicalExpand without_labels(LogicalExpand expand) {
  expand.labels.clear();
  return expand;
}

std::span<const graph::NodeId> equal_range(const Run& run, graph::NodeId node) {
  // Short rows are faster read than searched.
  constexpr std::size_t kShort = 8;
  if (run.row.size() <= kShort) {
    std::size_t begin = 0;
    while (begin < run.row.size() && run.row.nodes[begin] < node) ++begin;
    std::size_t end = begin;
    while (end < run.row.size() && run.row.nodes[end] == node) ++end;
    return run.row.nodes.subspan(begin, end - begin);
  }
  auto [first, last] = std::equal_range(run.row.nodes.begin(), run.row.nodes.end(), node);
  return {first, last};
}

}  // namespace

CountEdge::CountEdge(const graph::Graph& graph, const LogicalExpand& expand, Registers& registers)
    : graph_(graph),
      expansion_(graph, expand, expand.direction),
      slow_from_(registers.node(expand.from) < registers.node(expand.to)),
      slow_expansion_(graph, without_labels(expand), slow_from_ ? expand.direction : reversed(expand.direction)),
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
  if (!may_join(registers, node, other)) return 0;
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

// False where the marks say that nothing leads from one to the other.
bool CountEdge::may_join(Registers&, graph::NodeId from, graph::NodeId to) {
  // Asked so often of one node, marking its neighbours costs less than the searches so far.
  constexpr std::uint32_t kOften = 8;
  graph::NodeId slow = slow_from_ ? from : to;
  if (slow != marked_) {
    marked_ = slow;
    asked_ = 0;
    mark_ = 0;
    return true;
  }
  if (mark_ == 0) {
    if (++asked_ < kOften) return true;
    mark(slow);
  }
  graph::NodeId fast = slow_from_ ? to : from;
  return marks_[index(fast)] == mark_;
}

void CountEdge::mark(graph::NodeId node) {
  if (marks_.empty()) marks_.resize(graph_.node_limit());
  mark_ = ++last_mark_;
  slow_expansion_.for_each_run(node, [&](const Run& run) {
    for (graph::NodeId neighbour : run.row.nodes) marks_[index(neighbour)] = mark_;
  });
}

}  // namespace clew::query
