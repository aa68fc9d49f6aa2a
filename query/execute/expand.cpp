#include "query/execute/expand.h"

#include <algorithm>

#include "graph/value/type_name.h"
#include "query/error/error.h"
#include "query/function/failure.h"

namespace clew::query {

std::optional<graph::NodeId> node_at(Row row, SlotId slot, Span span) {
  const graph::Value& value = at(row, slot);
  if (value.is_null()) return std::nullopt;
  if (!value.is(graph::ValueType::Node))
    with_place(span, [&] { fail_type("a node is expected here", "the variable holds another value"); });
  return value.as_node();
}

bool holds(Row row, const std::vector<SlotId>& slots, graph::RelationshipId relationship) {
  auto is_it = [&](const graph::Value& value) {
    return value.is(graph::ValueType::Relationship) && value.as_relationship() == relationship;
  };
  return std::any_of(slots.begin(), slots.end(), [&](SlotId slot) {
    const graph::Value& value = at(row, slot);
    if (!value.is_list()) return is_it(value);
    auto list = value.as_list();
    return std::any_of(list.begin(), list.end(), is_it);
  });
}

void Expand::start() {
  SingleInputOperator::start();
  if (run().changes()) expansion_.reset();
  runs_.clear();
  next_run_ = position_ = 0;
}

// Finds the runs of the next row's node.
bool Expand::begin_row() {
  if (!advance()) return false;
  if (!expansion_) expansion_.emplace(run().graph, expand_, expand_.direction);
  runs_.clear();
  next_run_ = position_ = 0;
  auto node = node_at(current(), expand_.from, expand_.relationship->span);
  if (!node) return true;
  node_ = *node;
  if (expand_.far_end == FarEnd::Filled) {
    expansion_->collect(node_, runs_);
  } else if (auto other = node_at(current(), expand_.to, expand_.relationship->span)) {
    expansion_->collect(node_, *other, runs_);
  }
  return true;
}

bool Expand::produce(Batch& rows) {
  while (!rows.full()) {
    if (next_run_ < runs_.size())
      take_run(rows);
    else if (!begin_row())
      return false;
    else
      run().budget.step();
  }
  return true;
}

void Expand::take_run(Batch& rows) {
  const Run& neighbours = runs_[next_run_];
  for (; position_ < neighbours.row.size() && !rows.full(); ++position_) {
    if (!expansion_->takes(neighbours, position_, node_)) continue;
    graph::RelationshipId relationship = neighbours.row.relationships[position_];
    if (!expand_.different_from.empty() && holds(current(), expand_.different_from, relationship)) continue;
    std::span<graph::Value> row = rows.append(current(), weight());
    row[std::size_t(expand_.relationship->slot)] = relationship;
    row[std::size_t(expand_.to)] = neighbours.row.nodes[position_];
  }
  if (position_ < neighbours.row.size()) return;
  ++next_run_;
  position_ = 0;
}

}  // namespace clew::query
