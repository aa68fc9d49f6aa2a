// From batches of relationships as they were added to segments: all of one type between two kinds.
#pragma once

#include <vector>

#include "graph/build/builder.h"
#include "graph/build/node_places.h"

namespace clew::graph {

struct SegmentDraft {
  TypeId type{};
  KindId source{};
  KindId target{};
  std::vector<NodeId> sources;  // In the order of addition.
  std::vector<NodeId> targets;
  PropertyTable properties;
};

// By type, source kind, target kind; none is empty. `kind_starts`: the first node of each kind, ascending. Consumes the batches.
std::vector<SegmentDraft> gather_segments(std::vector<RelationshipBatch>& batches, const NodePlaces& places,
                                          std::span<const std::uint32_t> kind_starts, unsigned threads);

}  // namespace clew::graph
