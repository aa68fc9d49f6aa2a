#include "query/execute/sort.h"

#include <algorithm>

#include "graph/value/order.h"
#include "query/evaluate/evaluator.h"
#include "query/execute/slice.h"

namespace clew::query {

Sort::Sort(RunContext& run, const LogicalSort& sort, std::unique_ptr<Operator> input)
    : Operator(run), sort_(sort), input_(std::move(input)), kept_(run.budget) {}

void Sort::start() {
  input_->open();
  sorted_.clear();
  kept_.clear();
  taken_in_ = false;
  next_ = 0;
}

bool Sort::before(const SortedRow& a, const SortedRow& b) const {
  for (std::size_t i = 0; i < a.keys.size(); ++i) {
    std::weak_ordering order = graph::order(a.keys[i], b.keys[i]);
    if (order != 0) return ((*sort_.order)[i].descending) ? order > 0 : order < 0;
  }
  return a.arrival < b.arrival;
}

std::size_t Sort::bytes(const SortedRow& row) {
  std::size_t sum = sizeof(row) + (row.keys.size() + row.values.size()) * sizeof(graph::Value);
  for (const graph::Value& key : row.keys) sum += key.heap_bytes();
  return sum;
}

void Sort::keep_first(std::size_t count) {
  if (sorted_.size() <= count) return;
  auto end = sorted_.begin() + std::ptrdiff_t(count);
  std::nth_element(sorted_.begin(), end, sorted_.end(), [this](const auto& a, const auto& b) { return before(a, b); });
  sorted_.resize(count);
  kept_.clear();
  for (const SortedRow& row : sorted_) kept_.add(bytes(row));
}

void Sort::take_in() {
  taken_in_ = true;
  std::uint64_t most = row_count(run(), sort_.limit, kNoLimit);
  std::uint64_t skipped = row_count(run(), sort_.skip, 0);
  most = most > kNoLimit - skipped ? kNoLimit : most + skipped;
  Batch batch(run().width);
  std::uint64_t arrival = 0;
  while (input_->next(batch)) {
    for (std::size_t i = 0; i < batch.size(); ++i) {
      SortedRow row{.keys = {}, .values = {batch[i].begin(), batch[i].end()}, .weight = batch.weight(i), .arrival = arrival++};
      for (const BoundSort& key : *sort_.order) row.keys.push_back(run().evaluator.evaluate(key.expression, batch[i]));
      kept_.add(bytes(row));
      sorted_.push_back(std::move(row));
    }
    // Sorted out now and then, the rows beyond the limit cost little.
    if (most != kNoLimit && sorted_.size() > 2 * most + Batch::kRows) keep_first(most);
  }
  if (most != kNoLimit) keep_first(most);
  std::sort(sorted_.begin(), sorted_.end(), [this](const auto& a, const auto& b) { return before(a, b); });
}

bool Sort::produce(Batch& rows) {
  if (!taken_in_) take_in();
  for (; next_ < sorted_.size() && !rows.full(); ++next_) rows.append_moved(sorted_[next_].values, sorted_[next_].weight);
  return next_ < sorted_.size();
}

}  // namespace clew::query
