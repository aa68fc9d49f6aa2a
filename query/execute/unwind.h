#pragma once
// A row for each element of a list.
#include "query/execute/operator.h"
#include "query/plan/logical_plan.h"

namespace clew::query {

class Unwind final : public SingleInputOperator {
 public:
  Unwind(RunContext& run, const LogicalUnwind& unwind, std::unique_ptr<Operator> input)
      : SingleInputOperator(run, std::move(input)), unwind_(*unwind.unwind) {}

 protected:
  void start() override;
  bool produce(Batch& rows) override;

 private:
  const BoundUnwind& unwind_;
  graph::Value list_;  ///< Of the current row.
  std::size_t next_ = 0;
};

}  // namespace clew::query
