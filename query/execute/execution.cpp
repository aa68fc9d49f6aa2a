#include "query/execute/execution.h"

namespace clew::query {

Execution::Execution(const BoundQuery& query, const graph::Graph& graph, graph::Transaction* transaction, RunSettings settings)
    : settings_(std::move(settings)),
      budget_(settings_.limits, settings_.stop),
      plan_(query::plan(query, Statistics(graph), settings_.plan)),
      evaluator_(query, graph, settings_.parameters, budget_, settings_.transaction_began),
      run_{.graph = graph,
           .transaction = transaction,
           .width = plan_.width,
           .evaluator = evaluator_,
           .budget = budget_,
           .batch_rows = Batch::kRows,
           .timed = query.mode == syntax::StatementMode::Profile},
      subqueries_(run_, settings_.plan),
      feed_(plan_.width, 1),
      root_(make_operators(plan_.root, feed_, run_, &made_)),
      rows_(plan_.width) {
  evaluator_.set_subqueries(subqueries_);
  feed_.rows.append({});
  root_->open();
}

bool Execution::next(std::vector<graph::Value>& row) {
  row.clear();
  while (next_ == rows_.size()) {
    next_ = 0;
    if (!root_->next(rows_)) return false;
    // A query without columns is run for what it writes.
    if (plan_.columns.empty()) rows_.clear();
  }
  budget_.count_row();
  for (SlotId slot : plan_.columns) row.push_back(at(std::as_const(rows_)[next_], slot));
  if (--rows_.weight(next_) == 0) ++next_;
  return true;
}

}  // namespace clew::query
