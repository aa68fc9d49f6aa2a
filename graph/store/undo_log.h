// What a transaction did, step by step, with what is needed to undo each step.
#pragma once

#include <variant>
#include <vector>

#include "graph/changes.h"
#include "graph/store/editor.h"

namespace clew::graph {

struct NodeCreated {
  NodeId node;
};
struct RelationshipCreated {
  RelationshipId relationship;
};
struct NodeDeleted {
  NodeId node;
};
struct RelationshipDeleted {
  RelationshipId relationship;
};
struct NodeRelabelled {
  NodeId node;
  KindId before;
};
template <typename Entity>
struct PropertySet {
  Entity entity;
  KeyId key;
  Editor::Override before;
};

using UndoStep = std::variant<NodeCreated, RelationshipCreated, NodeDeleted, RelationshipDeleted, NodeRelabelled,
                              PropertySet<NodeId>, PropertySet<RelationshipId>>;
using UndoLog = std::vector<UndoStep>;

// Undoes the steps, last first.
void undo(std::span<UndoStep> steps, Graph& graph, Editor& editor);

// The net effect of steps after which the graph is as it is now.
Changes net_changes(std::span<const UndoStep> steps, const Graph& graph);

}  // namespace clew::graph
