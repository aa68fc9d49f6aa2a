#pragma once
// Slots computed from others, row by row, in the order given.
#include "query/execute/operator.h"
#include "query/plan/logical_plan.h"

namespace clew::query {

class Compute final : public Operator {
 public:
  Compute(RunContext& run, const LogicalCompute& compute, std::unique_ptr<Operator> input)
      : Operator(run), compute_(compute), input_(std::move(input)) {}

 protected:
  void start() override { input_->open(); }
  bool produce(Batch& rows) override;

 private:
  const LogicalCompute& compute_;
  std::unique_ptr<Operator> input_;
};

}  // namespace clew::query
