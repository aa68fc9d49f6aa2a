#pragma once
// For each row, the nodes of some labels whose property equals a value computed from it.
#include "query/execute/operator.h"
#include "query/plan/logical_plan.h"

namespace clew::query {

class NodeSeek final : public SingleInputOperator {
 public:
  NodeSeek(RunContext& run, const LogicalNodeSeek& seek, std::unique_ptr<Operator> input)
      : SingleInputOperator(run, std::move(input)), seek_(seek) {}

 protected:
  void start() override;
  bool produce(Batch& rows) override;

 private:
  void find();

  const LogicalNodeSeek& seek_;
  std::vector<graph::NodeId> nodes_;  ///< For the current row.
  std::size_t next_ = 0;
};

}  // namespace clew::query
