// A property graph as maps, slow and obviously right, to compare the store with.
#pragma once

#include <map>
#include <set>
#include <string>
#include <vector>

#include "graph/changes.h"
#include "graph/graph.h"

namespace clew::test {

struct ModelNode {
  std::set<std::string> labels;
  std::map<std::string, std::string> properties;  // Values as text that tells all of them apart.

  bool operator==(const ModelNode&) const = default;
};

struct ModelRelationship {
  std::string type;
  graph::NodeId source{};
  graph::NodeId target{};
  std::map<std::string, std::string> properties;

  bool operator==(const ModelRelationship&) const = default;
};

struct ModelGraph {
  std::map<graph::NodeId, ModelNode> nodes;
  std::map<graph::RelationshipId, ModelRelationship> relationships;

  bool operator==(const ModelGraph&) const = default;
};

// A value as the model holds it.
std::string text_of(const graph::Value& value);

// The graph as its own functions on single entities show it.
ModelGraph model_of(const graph::Graph& graph);

// The difference between two models, as the TCK counts side effects.
graph::Changes difference(const ModelGraph& before, const ModelGraph& after);

// Compares what each way of reading shows (scans, rows of segments, rows of nodes, degrees, counts) with the model.
// Returns what differs; nothing where all is right.
std::vector<std::string> differences(const graph::Graph& graph, const ModelGraph& model);

}  // namespace clew::test
