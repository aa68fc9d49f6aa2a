// From the order in which nodes were added to the order in which they are stored: contiguous by kind.
#pragma once

#include <algorithm>
#include <span>
#include <vector>

#include "graph/build/builder.h"
#include "graph/build/pack_rows.h"

namespace clew::graph {

class NodePlaces {
 public:
  struct Run {
    std::uint32_t first;  // The first node as it was added,
    std::uint32_t count;
    std::uint32_t stored;  // and as it is stored.
  };

  // Runs in the order of addition, without gaps.
  explicit NodePlaces(std::vector<Run> runs) : runs_(std::move(runs)) {
    if (runs_.size() <= kFewRuns) return;
    for (const Run& run : runs_) {
      for (std::uint32_t i = 0; i < run.count; ++i) dense_.push_back(static_cast<NodeId>(run.stored + i));
    }
  }

  std::vector<NodeId> translate(std::span<const NewNode> nodes) const {
    std::vector<NodeId> stored(nodes.size());
    if (!dense_.empty()) {
      std::transform(nodes.begin(), nodes.end(), stored.begin(), [&](NewNode node) { return dense_[index(node)]; });
      return stored;
    }
    Run run{};
    for (std::size_t i = 0; i < nodes.size(); ++i) {
      if (index(nodes[i]) - run.first >= run.count) run = run_of(index(nodes[i]));
      stored[i] = static_cast<NodeId>(index(nodes[i]) - run.first + run.stored);
    }
    return stored;
  }

 private:
  // Up to so many, the run of a node is found as fast as its entry in an array of all nodes.
  static constexpr std::size_t kFewRuns = 256;

  const Run& run_of(std::uint32_t node) const {
    return *std::prev(std::upper_bound(runs_.begin(), runs_.end(), node,
                                       [](std::uint32_t wanted, const Run& run) { return wanted < run.first; }));
  }

  std::vector<Run> runs_;
  std::vector<NodeId> dense_;  // By node as added, where there are many runs.
};

}  // namespace clew::graph
