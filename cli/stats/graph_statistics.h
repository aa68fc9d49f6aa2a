#pragma once
// What a graph looks like from afar.
#include <cstdint>
#include <string>
#include <vector>

#include "graph/graph.h"

namespace clew::cli {

struct NamedCount {
  std::string name;
  std::uint64_t count = 0;
};

struct CentralNode {
  std::string name;
  double value = 0;
};

/// How many entities have `least` statements or more, but fewer than the next one's least.
struct DegreeCount {
  std::uint64_t least = 0;  ///< 0, 1, 2, 4, 8 ..
  std::uint64_t count = 0;
};

struct GraphStatistics {
  std::uint64_t nodes = 0;
  std::uint64_t relationships = 0;
  std::vector<NamedCount> labels;  ///< Most frequent first.
  std::vector<NamedCount> types;
  std::uint64_t entities = 0;  ///< What the rest is about: nodes with the label Entity, or, where there is none, all.
  double mean_degree = 0;
  std::uint64_t most_degree = 0;
  std::vector<DegreeCount> degrees;  ///< Ascending.
  std::uint64_t components = 0;
  std::uint64_t largest_component = 0;
  std::uint64_t communities = 0;
  std::vector<CentralNode> page_rank;
  std::vector<CentralNode> betweenness;
  std::uint64_t pivots = 0;  ///< Entities whose shortest paths betweenness is estimated from; all of them, where they are few.
};

GraphStatistics statistics_of(const graph::Graph& graph, std::size_t most);

std::string to_json(const GraphStatistics& statistics);
std::string to_text(const GraphStatistics& statistics);

}  // namespace clew::cli
