// Hints to the memory: while nodes are scanned in their order, what those a little further on will lead to is fetched already.
// A chain of look-ups, each of which waits for the one before, would else take the time of as many cache misses.
#include <algorithm>

#include "query/execute/count/count_program.h"

namespace clew::query {
namespace {

// Of so many neighbours of a node.
constexpr std::size_t kMostAhead = 16;
// What is kept of fewer nodes stays in a cache anyway.
constexpr std::uint32_t kManyNodes = 200'000;

bool spreads(CountEdge& edge) {
  auto [first, end] = edge.sources();
  return end - first > kManyNodes;
}

}  // namespace

void CountProgram::find_hints(Group& group) {
  for (Step& step : group.steps) {
    if (!step.blocks.empty()) find_hints(step, step.group);
    find_hints(step.group);
  }
  for (Group& optional : group.optionals) find_hints(optional);
}

// Steps anywhere below the scan that expand the scanned node.
void CountProgram::find_hints(Step& scan, Group& group) {
  for (Step& step : group.steps) {
    if (step.edge != nullptr && step.edge->from() == scan.node) {
      Hint hint{.edge = step.edge, .next = {}};
      find_next(hint, step.node, step.group);
      if (!hint.next.empty()) scan.hints.push_back(std::move(hint));
    }
    if (step.keeping == Keeping::None) find_hints(scan, step.group);
  }
  for (Group& optional : group.optionals) find_hints(scan, optional);
}

void CountProgram::find_next(Hint& hint, std::uint32_t node, Group& group) {
  for (Step& step : group.steps) {
    if (step.edge != nullptr && step.edge->from() == node && spreads(*step.edge)) {
      hint.next.push_back(&step);
      hint.rows = hint.rows || step.keeping == Keeping::None;
    }
    if (step.keeping == Keeping::None) find_next(hint, node, step.group);
  }
  for (Group& optional : group.optionals) find_next(hint, node, optional);
}

void CountProgram::prefetch(const Step& step, graph::NodeId node, bool rows) {
  auto hint_at = [rows](Step& next, graph::NodeId neighbour) {
    if (!next.sums.empty()) {
      std::uint32_t place = index(neighbour) - next.first;
      if (!rows && place < next.sums.size()) __builtin_prefetch(&next.sums[place]);
    } else if (rows) {
      next.edge->expansion().prefetch_rows(neighbour);
    } else {
      next.edge->expansion().prefetch_places(neighbour);
    }
  };
  for (const Hint& hint : step.hints) {
    if (rows && !hint.rows) continue;
    hint.edge->expansion().for_each_run(node, [&](const Run& run) {
      std::size_t count = std::min(run.row.size(), kMostAhead);
      for (std::size_t i = 0; i < count; ++i)
        for (Step* next : hint.next) hint_at(*next, run.row.nodes[i]);
    });
  }
}

}  // namespace clew::query
