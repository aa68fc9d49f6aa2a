#pragma once
// For each row what a plan of its own makes of it, and the row itself, with nulls, where that is nothing. A whole batch runs
// through that plan at once: its rows are numbered, so that those can be told for which nothing came out.
#include "query/execute/operator.h"
#include "query/plan/logical_plan.h"

namespace clew::query {

class Optional final : public Operator {
 public:
  /// `inner` begins with `feed`.
  Optional(RunContext& run, const LogicalOptional& optional, std::unique_ptr<Feed> feed, std::unique_ptr<Operator> inner,
           std::unique_ptr<Operator> input);

 protected:
  void start() override;
  bool produce(Batch& rows) override;

 private:
  bool begin_batch();
  bool next_inner();
  void emit_unmatched(std::size_t end, Batch& rows);

  const LogicalOptional& optional_;
  std::unique_ptr<Feed> feed_;
  std::unique_ptr<Operator> inner_;
  std::unique_ptr<Operator> input_;
  Batch matches_;               ///< Rows of the inner plan,
  std::size_t next_match_ = 0;  ///< and the next of them.
  bool inner_ended_ = true;
  std::size_t next_ = 0;  ///< Of the feed, the first row that neither matched nor was given out.
};

}  // namespace clew::query
