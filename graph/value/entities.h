// What printing and functions ask of the nodes and relationships that a value names: the only way in which they know the graph.
#pragma once

#include <string_view>
#include <vector>

#include "graph/value.h"

namespace clew::graph {

// Views are valid until the next write. What is asked of an entity that does not exist (any more) is the implementation's to
// refuse.
class Entities {
 public:
  Entities() = default;
  Entities(const Entities&) = delete;
  Entities& operator=(const Entities&) = delete;
  virtual ~Entities() = default;

  virtual std::vector<std::string_view> labels(NodeId node) const = 0;
  virtual bool has_label(NodeId node, std::string_view label) const = 0;
  virtual std::string_view type(RelationshipId relationship) const = 0;
  virtual NodeId source(RelationshipId relationship) const = 0;
  virtual NodeId target(RelationshipId relationship) const = 0;

  // Null where it has no such property.
  virtual Value property(NodeId node, std::string_view key) const = 0;
  virtual Value property(RelationshipId relationship, std::string_view key) const = 0;
  // All of them, as a map.
  virtual Value properties(NodeId node) const = 0;
  virtual Value properties(RelationshipId relationship) const = 0;
};

}  // namespace clew::graph
