#pragma once
// The first of the rows that are equal in some slots.
#include "query/execute/operator.h"
#include "query/execute/row_set.h"
#include "query/plan/logical_plan.h"

namespace clew::query {

class Distinct final : public Operator {
 public:
  Distinct(RunContext& run, const LogicalDistinct& distinct, std::unique_ptr<Operator> input)
      : Operator(run), slots_(distinct.slots), input_(std::move(input)), seen_(slots_.size(), run.budget), tuple_(slots_.size()) {}

 protected:
  void start() override {
    input_->open();
    seen_.clear();
  }
  bool produce(Batch& rows) override;

 private:
  const std::vector<SlotId>& slots_;
  std::unique_ptr<Operator> input_;
  RowSet seen_;
  std::vector<graph::Value> tuple_;
};

}  // namespace clew::query
