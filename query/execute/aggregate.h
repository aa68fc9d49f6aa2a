#pragma once
// Rows merged into groups: one row a group, in the order in which the groups were met.
#include <deque>
#include <memory>
#include <optional>
#include <vector>

#include "query/execute/operator.h"
#include "query/execute/row_set.h"
#include "query/function/function.h"
#include "query/plan/logical_plan.h"

namespace clew::query {

/// One aggregate over all groups.
class AggregateColumn {
 public:
  /// `counts_rows`: see LogicalAggregate.
  AggregateColumn(RunContext& run, const BoundAggregate& aggregate, bool counts_rows);

  void add_group();
  void add(std::size_t group, Row row, std::uint64_t weight);
  graph::Value result(std::size_t group);
  void clear();
  SlotId slot() const { return aggregate_.slot; }

 private:
  bool is_repeated(std::size_t group);

  RunContext& run_;
  const BoundAggregate& aggregate_;
  bool only_counts_;  ///< count(..) without DISTINCT needs no states.
  std::vector<std::uint64_t> counts_;
  std::vector<std::unique_ptr<AggregateState>> states_;
  std::optional<RowSet> seen_;  ///< With DISTINCT: arguments by group.
  std::vector<graph::Value> arguments_;
  std::vector<graph::Value> tuple_;
  Kept kept_;
};

class Aggregation final : public Operator {
 public:
  /// All slots but those of keys and aggregates come from the feed's first row.
  Aggregation(RunContext& run, const LogicalAggregate& aggregate, const Feed& feed, std::unique_ptr<Operator> input);

 protected:
  void start() override;
  bool produce(Batch& rows) override;

 private:
  void take_in();
  std::size_t group_of(std::span<graph::Value> row);

  const BoundProjection& projection_;
  const Feed& feed_;
  std::unique_ptr<Operator> input_;
  RowSet groups_;
  std::deque<AggregateColumn> columns_;
  std::vector<graph::Value> key_;
  std::size_t groups_made_ = 0;
  bool taken_in_ = false;
  std::size_t next_ = 0;
};

}  // namespace clew::query
