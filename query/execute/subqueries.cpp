#include "query/execute/subqueries.h"

#include <algorithm>

namespace clew::query {
namespace {

// Of what asks for a single row.
constexpr std::size_t kFewRows = 16;

RunContext with_rows(RunContext run, std::size_t width, std::size_t batch_rows) {
  run.width = width;
  run.batch_rows = batch_rows;
  run.timed = false;
  return run;
}

}  // namespace

Subqueries::Running::Running(PlannedQuery planned, const RunContext& around, std::size_t batch_rows)
    : plan(std::move(planned)),
      run(with_rows(around, plan.width, batch_rows)),
      feed(plan.width, 1),
      root(make_operators(plan.root, feed, run, nullptr)),
      rows(plan.width, batch_rows) {}

Subqueries::Running& Subqueries::open(const BoundSubquery& query, Row row, SubqueryUse use, std::size_t batch_rows) {
  std::unique_ptr<Running>& running = running_[&query];
  if (!running)
    running = std::make_unique<Running>(plan(query, use, run_.width, Statistics(run_.graph), options_), run_, batch_rows);
  running->feed.rows.clear();
  std::span<graph::Value> own = running->feed.rows.append({});
  std::copy(row.begin(), row.begin() + std::ptrdiff_t(std::min(row.size(), own.size())), own.begin());
  running->root->open();
  return *running;
}

bool Subqueries::exists(const BoundSubquery& query, Row row) {
  Running& running = open(query, row, SubqueryUse::Rows, kFewRows);
  return running.root->next(running.rows);
}

std::int64_t Subqueries::count(const BoundSubquery& query, Row row) {
  Running& running = open(query, row, SubqueryUse::Number, Batch::kRows);
  std::uint64_t count = 0;
  while (running.root->next(running.rows))
    for (std::size_t i = 0; i < running.rows.size(); ++i) count += running.rows.weight(i);
  return std::int64_t(count);
}

graph::Value Subqueries::collect(const BoundSubquery& query, Row row) {
  Running& running = open(query, row, SubqueryUse::Rows, Batch::kRows);
  std::vector<graph::Value> values;
  SlotId column = running.plan.columns.front();
  while (running.root->next(running.rows))
    for (std::size_t i = 0; i < running.rows.size(); ++i)
      for (std::uint64_t n = running.rows.weight(i); n > 0; --n) values.push_back(at(running.rows[i], column));
  return graph::Value::list(std::move(values));
}

}  // namespace clew::query
