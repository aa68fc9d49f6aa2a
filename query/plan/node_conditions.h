#pragma once
// Conditions on nodes that need no values: that two nodes are not one, or that a relationship joins them or does not.
#include <optional>

#include "query/plan/count_plan.h"
#include "query/plan/pattern.h"
#include "query/plan/statistics.h"

namespace clew::query {

/// `labels_of(slot)` gives the labels that a node is known to carry. A condition of another form stays a Condition.
template <class LabelsOf>
NodeTest node_test(const BoundPredicate& predicate, const Statistics& statistics, const LabelsOf& labels_of);

/// a <> b for variables, or a.key <> b.key.
struct DifferentNodes {
  SlotId a{};
  SlotId b{};
  const BoundKey* key = nullptr;  ///< Null: the nodes themselves are compared.
};
std::optional<DifferentNodes> different_nodes(const BoundExpression& condition);

/// EXISTS { (a)-[:TYPE]->(b) } with both ends known and nothing else, or NOT that.
struct JoinedNodes {
  const GraphRelationship* relationship = nullptr;
  bool negated = false;
};
std::optional<JoinedNodes> joined_nodes(const BoundExpression& condition);

/// Whether two nodes with such labels are one exactly where their values of the key are equal.
bool identifies(const Statistics& statistics, const BoundKey& key, const std::vector<BoundLabel>& a,
                const std::vector<BoundLabel>& b);

template <class LabelsOf>
NodeTest node_test(const BoundPredicate& predicate, const Statistics& statistics, const LabelsOf& labels_of) {
  NodeTest test;
  test.predicate = &predicate;
  if (auto different = different_nodes(predicate.expression)) {
    if (different->key == nullptr || identifies(statistics, *different->key, labels_of(different->a), labels_of(different->b))) {
      test.kind = NodeTest::Kind::Different;
      test.a = different->a;
      test.b = different->b;
    }
  } else if (auto joined = joined_nodes(predicate.expression)) {
    const GraphRelationship& relationship = *joined->relationship;
    test.kind = joined->negated ? NodeTest::Kind::NotJoined : NodeTest::Kind::Joined;
    test.expand.relationship = &relationship;
    test.expand.from = test.a = relationship.from;
    test.expand.to = test.b = relationship.to;
    test.expand.direction = relationship.directed ? ExpandDirection::Outgoing : ExpandDirection::Both;
    test.expand.far_end = FarEnd::Compared;
  }
  return test;
}

}  // namespace clew::query
