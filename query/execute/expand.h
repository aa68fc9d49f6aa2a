#pragma once
// For each row, each relationship of the node in one slot that fits, with the node at its other end.
#include <optional>

#include "query/execute/expansion.h"
#include "query/execute/operator.h"

namespace clew::query {

/// The node in a slot, or nothing for null. Throws InputError for another value.
std::optional<graph::NodeId> node_at(Row row, SlotId slot, Span span);

/// Whether one of the slots holds the relationship, or a list with it.
bool holds(Row row, const std::vector<SlotId>& slots, graph::RelationshipId relationship);

class Expand final : public SingleInputOperator {
 public:
  Expand(RunContext& run, const LogicalExpand& expand, std::unique_ptr<Operator> input)
      : SingleInputOperator(run, std::move(input)), expand_(expand) {}

 protected:
  void start() override;
  bool produce(Batch& rows) override;

 private:
  bool begin_row();
  void take_run(Batch& rows);

  const LogicalExpand& expand_;
  std::optional<Expansion> expansion_;
  graph::NodeId node_{};      ///< That is being expanded.
  std::vector<Run> runs_;     ///< Of it, and
  std::size_t next_run_ = 0;  ///< where in them to go on.
  std::size_t position_ = 0;
};

}  // namespace clew::query
