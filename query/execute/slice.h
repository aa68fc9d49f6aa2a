#pragma once
// SKIP and LIMIT.
#include <limits>

#include "query/execute/operator.h"
#include "query/plan/logical_plan.h"

namespace clew::query {

inline constexpr std::uint64_t kNoLimit = std::numeric_limits<std::uint64_t>::max();

/// What SKIP or LIMIT says; `otherwise` where it is not there. Throws InputError for what is no number of rows.
std::uint64_t row_count(RunContext& run, const BoundExpression* expression, std::uint64_t otherwise);

class Slice final : public Operator {
 public:
  Slice(RunContext& run, const LogicalSlice& slice, std::unique_ptr<Operator> input)
      : Operator(run), slice_(slice), input_(std::move(input)) {}

 protected:
  void start() override;
  bool produce(Batch& rows) override;

 private:
  const LogicalSlice& slice_;
  std::unique_ptr<Operator> input_;
  bool begun_ = false;
  std::uint64_t skip_ = 0;   ///< Still to be left out.
  std::uint64_t limit_ = 0;  ///< Still to be given.
};

}  // namespace clew::query
