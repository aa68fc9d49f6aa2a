#pragma once
// A bound query being run: its plan, its operators, and what they share.
#include <chrono>
#include <memory>
#include <stop_token>

#include "query/evaluate/evaluator.h"
#include "query/execute/make_operators.h"
#include "query/execute/subqueries.h"
#include "query/plan/plan.h"

namespace clew::query {

/// What a run is given beside the query and the graph.
struct RunSettings {
  Parameters parameters;
  Limits limits;
  std::stop_token stop;  ///< Once it is requested, the run ends with Stopped.
  PlanOptions plan;
  std::chrono::system_clock::time_point transaction_began = std::chrono::system_clock::now();
};

class Execution {
 public:
  /// All but the settings must outlive it. The transaction, null where the query only reads, is one of the graph.
  Execution(const BoundQuery& query, const graph::Graph& graph, graph::Transaction* transaction, RunSettings settings);

  /// The values of the columns in the next row, valid until the next call; nothing at the end. Throws InputError, UnsupportedError,
  /// Stopped.
  bool next(std::vector<graph::Value>& row);

  const PlannedQuery& plan() const { return plan_; }
  const StepOperators& operators() const { return made_; }
  const Budget& budget() const { return budget_; }

 private:
  RunSettings settings_;
  Budget budget_;
  PlannedQuery plan_;
  Evaluator evaluator_;
  RunContext run_;
  Subqueries subqueries_;
  Feed feed_;
  StepOperators made_;
  std::unique_ptr<Operator> root_;
  Batch rows_;
  std::size_t next_ = 0;
};

}  // namespace clew::query
