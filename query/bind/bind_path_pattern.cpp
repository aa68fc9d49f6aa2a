// A path: its nodes and relationships in order, then the variable for the whole.
#include "query/bind/binder.h"

namespace clew::query {

using syntax::PathPattern;
using syntax::PathSelector;
using syntax::PathStep;

namespace {

PathSearch search_of(PathSelector selector) {
  switch (selector) {
    case PathSelector::Shortest:
      return PathSearch::Shortest;
    case PathSelector::AllShortest:
      return PathSearch::AllShortest;
    default:
      return PathSearch::Every;
  }
}

}  // namespace

void Binder::bind_path(const PathPattern& path, PatternInProgress& pattern) {
  PathSearch search = search_of(path.selector);
  if (search != PathSearch::Every && path.steps.size() != 1)
    fail_syntax(ErrorDetail::UnexpectedSyntax, path.span,
                "a shortest path is sought between two nodes, by one relationship pattern",
                "write shortestPath((a)-[:TYPE*]->(b))");
  std::vector<SlotId> nodes = {bind_node(path.start, pattern)};
  std::vector<SlotId> relationships;
  for (const PathStep& step : path.steps) {
    SlotId left = nodes.back();
    // The relationship's variable is declared before the next node's, as it is written.
    relationships.push_back(bind_relationship(step.relationship, search, pattern));
    nodes.push_back(bind_node(step.node, pattern));
    connect(pattern.graph.relationships.back(), step.relationship, left, nodes.back());
  }
  declare_path(path, std::move(nodes), std::move(relationships), pattern.graph.paths);
}

void Binder::declare_path(const PathPattern& path, std::vector<SlotId> nodes, std::vector<SlotId> relationships,
                          std::vector<BoundPath>& paths) {
  if (!path.variable) return;
  SlotId slot = declare(*path.variable, {TypeKind::Path});
  paths.push_back({slot, std::move(nodes), std::move(relationships)});
}

void Binder::connect(GraphRelationship& bound, const syntax::RelationshipPattern& relationship, SlotId left, SlotId right) {
  bool incoming = relationship.direction == syntax::Direction::Incoming;
  bound.backwards = incoming;
  bound.from = incoming ? right : left;
  bound.to = incoming ? left : right;
  bound.directed = relationship.direction != syntax::Direction::Both;
}

}  // namespace clew::query
