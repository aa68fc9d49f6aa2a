#pragma once
// Rows in order; equal ones as they came. With a limit only the rows that can be among the first are kept.
#include <optional>

#include "query/execute/operator.h"
#include "query/plan/logical_plan.h"

namespace clew::query {

class Sort final : public Operator {
 public:
  Sort(RunContext& run, const LogicalSort& sort, std::unique_ptr<Operator> input);

 protected:
  void start() override;
  bool produce(Batch& rows) override;

 private:
  struct SortedRow {
    std::vector<graph::Value> keys;
    std::vector<graph::Value> values;
    std::uint64_t weight;
    std::uint64_t arrival;
  };

  void take_in();
  bool before(const SortedRow& a, const SortedRow& b) const;
  void keep_first(std::size_t count);
  static std::size_t bytes(const SortedRow& row);

  const LogicalSort& sort_;
  std::unique_ptr<Operator> input_;
  std::vector<SortedRow> sorted_;
  Kept kept_;
  bool taken_in_ = false;
  std::size_t next_ = 0;
};

}  // namespace clew::query
