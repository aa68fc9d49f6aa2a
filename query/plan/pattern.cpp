#include "query/plan/pattern.h"

#include <algorithm>

namespace clew::query {

void Pattern::add(const QueryGraph& graph) {
  for (const GraphNode& node : graph.nodes) {
    bool known = node.introduction == Introduction::Bound && std::find(nodes.begin(), nodes.end(), node.slot) != nodes.end();
    if (!known) nodes.push_back(node.slot);
    if (node.introduction == Introduction::Introduced) introduced.push_back(node.slot);
  }
  for (const GraphRelationship& relationship : graph.relationships) {
    relationships.push_back(&relationship);
    if (relationship.introduction == Introduction::Introduced) introduced.push_back(relationship.slot);
  }
  for (const BoundPath& path : graph.paths) paths.push_back(&path);
  for (const BoundPredicate& predicate : graph.predicates) predicates.push_back(&predicate);
}

}  // namespace clew::query
