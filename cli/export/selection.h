#pragma once
// The part of a graph that is to be drawn or written out.
#include <cstddef>
#include <set>
#include <string>
#include <vector>

#include "graph/graph.h"
#include "graph/value.h"
#include "graph/value/entities.h"

namespace clew::cli {

/// Both ascending, without repeats; both ends of each relationship are among the nodes.
struct Selection {
  std::vector<graph::NodeId> nodes;
  std::vector<graph::RelationshipId> relationships;
};

/// Gathers what occurs in the values of an answer, within lists, maps and paths, too.
class Gatherer {
 public:
  explicit Gatherer(const graph::Entities& entities) : entities_(entities) {}

  void add(const graph::Value& value);
  void add(graph::NodeId node) { nodes_.insert(node); }
  void add(graph::RelationshipId relationship);
  Selection finish() const;

 private:
  const graph::Entities& entities_;
  std::set<graph::NodeId> nodes_;
  std::set<graph::RelationshipId> relationships_;
};

/// Everything.
Selection select_all(const graph::Graph& graph);

/// Entities and what was said of them, without the documents and sentences that said it; everything in a graph of another kind.
Selection select_statements(const graph::Graph& graph);

/// What was cut from a selection to make it readable.
struct Cut {
  std::size_t nodes = 0;
  std::size_t relationships = 0;
};

/// Keeps the nodes with most relationships in the selection, at most so many, and the relationships between them; without those
/// whose relationships all lead to what is cut.
Cut keep_best_connected(Selection& selection, std::size_t max_nodes, const graph::Entities& entities);

}  // namespace clew::cli
