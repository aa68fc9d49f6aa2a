#pragma once
// Three nodes and two relationships for tests of what shows a graph:
// (0:Entity:Person Ilham Aliyev)-[0:SIGN]->(1:Entity:Agreement Joint Declaration)<-[1:SIGN]-(2:Entity:Person Nikol Pashinyan).
#include <array>
#include <string>
#include <string_view>
#include <vector>

#include "graph/value/entities.h"

namespace clew::test {

class SummitEntities : public graph::Entities {
 public:
  std::array<std::string, 3> names = {"Ilham Aliyev", "Joint Declaration", "Nikol Pashinyan"};
  /// Of both relationships.
  graph::Value statement = graph::Value::map({{"date", graph::Value("2025-08-08")}});

  std::vector<std::string_view> labels(graph::NodeId node) const override {
    return {"Entity", node == graph::NodeId{1} ? "Agreement" : "Person"};
  }
  bool has_label(graph::NodeId, std::string_view) const override { return false; }
  std::string_view type(graph::RelationshipId) const override { return "SIGN"; }
  graph::NodeId source(graph::RelationshipId relationship) const override {
    return relationship == graph::RelationshipId{0} ? graph::NodeId{0} : graph::NodeId{2};
  }
  graph::NodeId target(graph::RelationshipId) const override { return graph::NodeId{1}; }
  graph::Value property(graph::NodeId node, std::string_view key) const override {
    return key == "name" ? graph::Value(names[graph::index(node)]) : graph::Value();
  }
  graph::Value property(graph::RelationshipId, std::string_view key) const override {
    const graph::Value* found = statement.as_map().find(key);
    return found ? *found : graph::Value();
  }
  graph::Value properties(graph::NodeId node) const override { return graph::Value::map({{"name", property(node, "name")}}); }
  graph::Value properties(graph::RelationshipId) const override { return statement; }
};

}  // namespace clew::test
