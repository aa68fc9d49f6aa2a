#pragma once
// The rows of several plans, one after the other, with their columns in the slots of the first.
#include "query/execute/operator.h"
#include "query/plan/logical_plan.h"

namespace clew::query {

class Union final : public Operator {
 public:
  Union(RunContext& run, const LogicalUnion& all, std::vector<std::unique_ptr<Operator>> inputs)
      : Operator(run), columns_(all.columns), inputs_(std::move(inputs)) {}

 protected:
  void start() override {
    for (auto& input : inputs_) input->open();
    current_ = 0;
  }
  bool produce(Batch& rows) override;

 private:
  const std::vector<std::vector<SlotId>>& columns_;
  std::vector<std::unique_ptr<Operator>> inputs_;
  std::size_t current_ = 0;
  std::vector<graph::Value> moved_;
};

}  // namespace clew::query
