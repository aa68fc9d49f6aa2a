#pragma once
// Rows weighted by how often the rest of a pattern matches for each.
#include <optional>

#include "query/execute/count/count_program.h"
#include "query/plan/logical_plan.h"

namespace clew::query {

class CountMatches final : public Operator {
 public:
  CountMatches(RunContext& run, const LogicalCount& count, std::unique_ptr<Operator> input)
      : Operator(run), group_(count.group), input_(std::move(input)) {}

 protected:
  void start() override {
    input_->open();
    if (run().changes()) program_.reset();
  }
  bool produce(Batch& rows) override;

 private:
  const CountGroup& group_;
  std::unique_ptr<Operator> input_;
  std::optional<CountProgram> program_;
};

}  // namespace clew::query
