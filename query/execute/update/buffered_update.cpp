#include "query/execute/update/buffered_update.h"

namespace clew::query {

BufferedUpdate::BufferedUpdate(RunContext& run, std::unique_ptr<Operator> input)
    : Operator(run), input_(std::move(input)), kept_(run.budget) {}

void BufferedUpdate::start() {
  input_->open();
  rows_.clear();
  kept_.clear();
  written_ = false;
}

// A row that stands for several is written for each of them.
void BufferedUpdate::take_in() {
  Batch batch(run().width, run().batch_rows);
  while (input_->next(batch)) {
    for (std::size_t i = 0; i < batch.size(); ++i) {
      const Row row = std::as_const(batch)[i];
      for (std::uint64_t n = 0; n < batch.weight(i); ++n) {
        rows_.push_back({{row.begin(), row.end()}, 1});
        std::size_t bytes = sizeof(StoredRow) + row.size_bytes();
        for (graph::Value& value : rows_.back().values) {
          value = value.own();
          bytes += value.heap_bytes();
        }
        kept_.add(bytes);
        run().budget.step();
      }
    }
  }
}

bool BufferedUpdate::produce(Batch& rows) {
  if (!written_) {
    take_in();
    std::deque<StoredRow> given;
    std::vector<std::vector<graph::Value>> extra;
    for (StoredRow& row : rows_) {
      extra.clear();
      write(row.values, extra);
      if (keeps_row()) given.push_back(std::move(row));
      for (auto& values : extra) given.push_back({std::move(values), 1});
      run().budget.step();
    }
    rows_ = std::move(given);
    written_ = true;
  }
  while (!rows.full() && !rows_.empty()) {
    rows.append(rows_.front().values, rows_.front().weight);
    rows_.pop_front();
  }
  return !rows_.empty();
}

}  // namespace clew::query
