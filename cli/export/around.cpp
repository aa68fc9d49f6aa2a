#include "cli/export/around.h"

#include <unordered_map>
#include <unordered_set>
#include <utility>

namespace clew::cli {

using graph::NodeId;
using graph::RelationshipId;

Selection select_around(const std::vector<NodeId>& starts, std::size_t depth, const Selection& within,
                        const graph::Entities& entities) {
  std::unordered_map<NodeId, std::vector<NodeId>> neighbours;
  for (RelationshipId relationship : within.relationships) {
    NodeId source = entities.source(relationship), target = entities.target(relationship);
    neighbours[source].push_back(target);
    neighbours[target].push_back(source);
  }
  std::unordered_set<NodeId> found(starts.begin(), starts.end());
  std::vector<NodeId> border = starts;
  for (std::size_t step = 0; step < depth && !border.empty(); ++step) {
    std::vector<NodeId> next;
    for (NodeId node : border)
      for (NodeId neighbour : neighbours[node])
        if (found.insert(neighbour).second) next.push_back(neighbour);
    border = std::move(next);
  }
  Selection selection;
  for (NodeId node : within.nodes)
    if (found.contains(node)) selection.nodes.push_back(node);
  for (RelationshipId relationship : within.relationships)
    if (found.contains(entities.source(relationship)) && found.contains(entities.target(relationship)))
      selection.relationships.push_back(relationship);
  return selection;
}

}  // namespace clew::cli
