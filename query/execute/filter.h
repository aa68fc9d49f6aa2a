#pragma once
// Rows for which all conditions are true, tested in the order given.
#include "query/execute/operator.h"
#include "query/plan/logical_plan.h"

namespace clew::query {

class Filter final : public Operator {
 public:
  Filter(RunContext& run, const LogicalFilter& filter, std::unique_ptr<Operator> input)
      : Operator(run), filter_(filter), input_(std::move(input)) {}

 protected:
  void start() override { input_->open(); }
  bool produce(Batch& rows) override;

 private:
  const LogicalFilter& filter_;
  std::unique_ptr<Operator> input_;
};

}  // namespace clew::query
