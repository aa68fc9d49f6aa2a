#pragma once
// For each row, the nodes at the ends of a relationship, or of a list of them, that is there already.
#include "query/execute/element_test.h"
#include "query/execute/operator.h"
#include "query/plan/logical_plan.h"

namespace clew::query {

class RelationshipEnds final : public SingleInputOperator {
 public:
  RelationshipEnds(RunContext& run, const LogicalRelationshipEnds& ends, std::unique_ptr<Operator> input);

 protected:
  void start() override;
  bool produce(Batch& rows) override;

 private:
  void match(Batch& rows);
  void match_single(graph::RelationshipId relationship, Batch& rows);
  void match_list(std::span<const graph::Value> list, Batch& rows);
  bool fits(graph::RelationshipId relationship);
  std::optional<graph::NodeId> walk(std::span<const graph::Value> list, graph::NodeId from, bool along) const;
  void emit(graph::NodeId from, graph::NodeId to, Batch& rows);

  const LogicalRelationshipEnds& ends_;
  ElementTest test_;
  std::vector<bool> types_;  ///< By type, whether it fits.
};

}  // namespace clew::query
