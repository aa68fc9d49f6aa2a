#pragma once
// The subqueries within a query's expressions: each is planned when it is first met, and run anew for each row.
#include <memory>
#include <unordered_map>

#include "query/evaluate/subquery_runner.h"
#include "query/execute/make_operators.h"
#include "query/plan/plan.h"

namespace clew::query {

class Subqueries final : public SubqueryRunner {
 public:
  Subqueries(RunContext& run, const PlanOptions& options) : run_(run), options_(options) {}

  bool exists(const BoundSubquery& query, Row row) override;
  std::int64_t count(const BoundSubquery& query, Row row) override;
  graph::Value collect(const BoundSubquery& query, Row row) override;

 private:
  struct Running {
    Running(PlannedQuery planned, const RunContext& around, std::size_t batch_rows);

    PlannedQuery plan;
    RunContext run;
    Feed feed;
    std::unique_ptr<Operator> root;
    Batch rows;
  };

  Running& open(const BoundSubquery& query, Row row, SubqueryUse use, std::size_t batch_rows);

  RunContext& run_;
  const PlanOptions& options_;
  std::unordered_map<const BoundSubquery*, std::unique_ptr<Running>> running_;
};

}  // namespace clew::query
