// Running what was prepared: reading row by row; writing at once, all or nothing.
#include <chrono>
#include <cmath>

#include "query/engine.h"
#include "query/error/error.h"
#include "query/plan/describe_plan.h"

namespace clew::query {

namespace {

double milliseconds(std::chrono::nanoseconds time) {
  return std::chrono::duration<double, std::milli>(time).count();
}

// A row a step: what it does, and how many rows were expected; after a run also how many there were, and how long it took.
std::vector<graph::Value> plan_row(const PlanLine& line, const OperatorStatistics* measured) {
  using graph::Value;
  std::vector<Value> row = {Value(std::string_view(line.step)), Value(std::string_view(line.details)),
                            std::round(line.plan->rows * 10) / 10};
  if (measured == nullptr) return row;
  row.emplace_back(std::int64_t(measured->rows));
  row.emplace_back(std::round(milliseconds(measured->time) * 1000) / 1000);
  return row;
}

// The place of the last DELETE that leaves relationships alone.
std::optional<Span> last_delete(const BoundUnion& body) {
  std::optional<Span> place;
  for (const BoundBranch& branch : body.branches)
    for (const BoundPart& part : branch.parts)
      for (const BoundStep& step : part.steps)
        if (const auto* deletion = std::get_if<BoundDelete>(&step); deletion != nullptr && !deletion->detach)
          place = deletion->span;
  return place;
}

}  // namespace

class ResultMaker {
 public:
  explicit ResultMaker(const PreparedStatement& prepared) : query_(prepared.query) { result_.columns_ = query_.body.column_names; }

  Result read(const graph::Graph& graph, RunSettings settings) {
    result_.execution_ = std::make_unique<Execution>(query_, graph, nullptr, std::move(settings));
    if (query_.mode == syntax::StatementMode::Profile) {
      run_to_end(*result_.execution_);
      result_.execution_.reset();
    }
    return std::move(result_);
  }

  Result explain(const graph::Graph& graph, const RunSettings& settings) {
    PlannedQuery planned = plan(query_, Statistics(graph), settings.plan);
    result_.columns_ = {"step", "details", "estimated rows"};
    for (const PlanLine& line : describe(planned.root, query_)) result_.rows_.push_back(plan_row(line, nullptr));
    return std::move(result_);
  }

  Result write(graph::Transaction& transaction, RunSettings settings) {
    graph::Transaction::Mark mark = transaction.mark();
    try {
      Execution execution(query_, transaction.graph(), &transaction, std::move(settings));
      run_to_end(execution);
      check_deletions(transaction, mark);
    } catch (...) {
      transaction.rollback_to(mark);
      throw;
    }
    result_.changes_ = transaction.changes(mark);
    return std::move(result_);
  }

 private:
  // Keeps the rows, or, where the query is profiled, what its operators measured.
  void run_to_end(Execution& execution) {
    bool profiled = query_.mode == syntax::StatementMode::Profile;
    for (std::vector<graph::Value> row; execution.next(row);) {
      if (profiled) continue;
      for (graph::Value& value : row) value = value.own();
      result_.rows_.push_back(row);
    }
    if (!profiled) return;
    result_.columns_ = {"step", "details", "estimated rows", "rows", "milliseconds"};
    for (const PlanLine& line : describe(execution.plan().root, query_))
      result_.rows_.push_back(plan_row(line, &execution.operators().at(line.plan)->statistics()));
  }

  void check_deletions(const graph::Transaction& transaction, graph::Transaction::Mark mark) const {
    if (transaction.dangling(mark) == graph::kNone<graph::NodeId>) return;
    throw InputError({.type = ErrorType::ConstraintVerificationFailed,
                      .phase = ErrorPhase::Runtime,
                      .detail = ErrorDetail::DeleteConnectedNode,
                      .message = "a node that is deleted here still has relationships",
                      .hint = "delete these, too, or write DETACH DELETE",
                      .span = last_delete(query_.body)});
  }

  const BoundQuery& query_;
  Result result_;
};

bool Result::next(std::vector<graph::Value>& row) {
  if (execution_) return execution_->next(row);
  if (rows_.empty()) return false;
  row = std::move(rows_.front());
  rows_.pop_front();
  return true;
}

Result run(const PreparedStatement& prepared, const graph::Graph& graph, RunSettings settings) {
  if (prepared.query.mode == syntax::StatementMode::Explain) return ResultMaker(prepared).explain(graph, settings);
  if (prepared.query.writes)
    throw InputError({.type = ErrorType::Unsupported,
                      .phase = ErrorPhase::Runtime,
                      .detail = ErrorDetail::WriteInReadOnly,
                      .message = "this statement writes, and the graph is open for reading only",
                      .hint = "open it for writing",
                      .span = std::nullopt});
  return ResultMaker(prepared).read(graph, std::move(settings));
}

Result run(const PreparedStatement& prepared, graph::Transaction& transaction, RunSettings settings) {
  settings.transaction_began = transaction.began();
  if (prepared.query.mode == syntax::StatementMode::Explain) return ResultMaker(prepared).explain(transaction.graph(), settings);
  if (!prepared.query.writes) return ResultMaker(prepared).read(transaction.graph(), std::move(settings));
  return ResultMaker(prepared).write(transaction, std::move(settings));
}

}  // namespace clew::query
