#pragma once
// For each row, each node that carries some labels.
#include <optional>

#include "query/execute/operator.h"
#include "query/plan/logical_plan.h"

namespace clew::query {

class NodeScan final : public SingleInputOperator {
 public:
  NodeScan(RunContext& run, const LogicalNodeScan& scan, std::unique_ptr<Operator> input);

 protected:
  void start() override;
  bool produce(Batch& rows) override;

 private:
  void find_blocks();
  void scan(Batch& rows);

  const LogicalNodeScan& scan_;
  std::vector<graph::LabelId> labels_;
  std::optional<std::vector<graph::NodeBlock>> blocks_;
  bool scanning_ = false;  ///< Whether the current row still has nodes to come, from the place below on.
  std::size_t block_ = 0;
  std::uint32_t position_ = 0;
  std::vector<graph::NodeId> nodes_;
};

}  // namespace clew::query
