#include "query/execute/aggregate.h"

#include "query/evaluate/evaluator.h"

namespace clew::query {

Aggregation::Aggregation(RunContext& run, const LogicalAggregate& aggregate, const Feed& feed, std::unique_ptr<Operator> input)
    : Operator(run),
      projection_(*aggregate.projection),
      feed_(feed),
      input_(std::move(input)),
      groups_(projection_.keys.size(), run.budget),
      key_(projection_.keys.size()) {
  for (std::size_t i = 0; i < projection_.aggregates.size(); ++i)
    columns_.emplace_back(run, projection_.aggregates[i], i < aggregate.counts_rows.size() && aggregate.counts_rows[i]);
}

void Aggregation::start() {
  input_->open();
  groups_.clear();
  for (AggregateColumn& column : columns_) column.clear();
  groups_made_ = next_ = 0;
  taken_in_ = false;
}

std::size_t Aggregation::group_of(std::span<graph::Value> row) {
  for (std::size_t i = 0; i < key_.size(); ++i) {
    key_[i] = run().evaluator.evaluate(projection_.keys[i].expression, row);
    // A key may be named by an aggregate's arguments, and by the key after it.
    row[std::size_t(projection_.keys[i].slot)] = key_[i];
  }
  std::size_t group = key_.empty() ? 0 : groups_.insert(key_).number;
  for (; groups_made_ <= group; ++groups_made_)
    for (AggregateColumn& column : columns_) column.add_group();
  return group;
}

void Aggregation::take_in() {
  taken_in_ = true;
  Batch batch(run().width);
  while (input_->next(batch)) {
    for (std::size_t i = 0; i < batch.size(); ++i) {
      std::size_t group = group_of(batch[i]);
      for (AggregateColumn& column : columns_) column.add(group, batch[i], batch.weight(i));
    }
  }
  // Without keys there is one group, even of no rows.
  if (key_.empty() && groups_made_ == 0) {
    for (AggregateColumn& column : columns_) column.add_group();
    groups_made_ = 1;
  }
}

bool Aggregation::produce(Batch& rows) {
  if (!taken_in_) take_in();
  for (; next_ < groups_made_ && !rows.full(); ++next_) {
    std::span<graph::Value> row = rows.append(feed_.rows[0]);
    for (std::size_t i = 0; i < key_.size(); ++i) row[std::size_t(projection_.keys[i].slot)] = groups_[next_][i];
    for (AggregateColumn& column : columns_) row[std::size_t(column.slot())] = column.result(next_);
  }
  return next_ < groups_made_;
}

}  // namespace clew::query
