#include "query/evaluate/evaluator.h"
#include "query/execute/aggregate.h"
#include "query/function/failure.h"

namespace clew::query {

AggregateColumn::AggregateColumn(RunContext& run, const BoundAggregate& aggregate, bool counts_rows)
    : run_(run),
      aggregate_(aggregate),
      only_counts_(aggregate.function->kind == AggregateKind::Count && !aggregate.distinct),
      arguments_(counts_rows ? 0 : aggregate.arguments.size()),
      kept_(run.budget) {
  if (aggregate.distinct) seen_.emplace(arguments_.size() + 1, run.budget);
}

void AggregateColumn::add_group() {
  if (only_counts_)
    counts_.push_back(0);
  else
    states_.push_back(aggregate_.function->start());
}

void AggregateColumn::add(std::size_t group, Row row, std::uint64_t weight) {
  for (std::size_t i = 0; i < arguments_.size(); ++i) arguments_[i] = run_.evaluator.evaluate(aggregate_.arguments[i], row);
  if (!arguments_.empty() && arguments_.front().is_null()) return;
  if (only_counts_) {
    counts_[group] += weight;
    return;
  }
  if (seen_) {
    if (is_repeated(group)) return;
    weight = 1;
  }
  if (aggregate_.function->keeps_values) kept_.add(weight * (sizeof(graph::Value) + arguments_.front().heap_bytes()));
  with_place(aggregate_.span, [&] { states_[group]->add(arguments_, weight); });
}

bool AggregateColumn::is_repeated(std::size_t group) {
  tuple_.assign(1, std::int64_t(group));
  tuple_.insert(tuple_.end(), arguments_.begin(), arguments_.end());
  return !seen_->insert(tuple_).added;
}

graph::Value AggregateColumn::result(std::size_t group) {
  if (only_counts_) return std::int64_t(counts_[group]);
  return with_place(aggregate_.span, [&] { return states_[group]->result(); });
}

void AggregateColumn::clear() {
  counts_.clear();
  states_.clear();
  if (seen_) seen_->clear();
  kept_.clear();
}

}  // namespace clew::query
