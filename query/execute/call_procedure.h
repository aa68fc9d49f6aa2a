#pragma once
// For each row the rows of a procedure, called with arguments computed from it.
#include "query/execute/operator.h"
#include "query/plan/logical_plan.h"
#include "query/procedure/procedure.h"

namespace clew::query {

class CallProcedure final : public SingleInputOperator {
 public:
  CallProcedure(RunContext& run, const LogicalCall& call, std::unique_ptr<Operator> input)
      : SingleInputOperator(run, std::move(input)), call_(*call.call) {}

 protected:
  void start() override;
  bool produce(Batch& rows) override;

 private:
  void call();

  const BoundCall& call_;
  std::vector<Procedure::Row> results_;  ///< For the current row.
  std::size_t next_ = 0;
};

}  // namespace clew::query
