#pragma once
// One or more query graphs that must all match, seen as one pattern: elements point into them.
#include <vector>

#include "query/bind/query_graph.h"

namespace clew::query {

struct Pattern {
  std::vector<SlotId> introduced;  ///< Nodes and relationships that it fills.
  std::vector<SlotId> nodes;       ///< All nodes, those of `introduced` among them.
  std::vector<const GraphRelationship*> relationships;
  std::vector<const BoundPath*> paths;
  std::vector<const BoundPredicate*> predicates;

  /// Of a later clause, whose bound slots the earlier ones may introduce.
  void add(const QueryGraph& graph);
};

}  // namespace clew::query
