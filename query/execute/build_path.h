#pragma once
// The path along nodes and relationships of a row; null where one of them is.
#include "query/execute/operator.h"
#include "query/plan/logical_plan.h"

namespace clew::query {

/// Also for the paths that CREATE and MERGE name.
graph::Value build_path(const graph::Graph& graph, const BoundPath& path, Row row);

class BuildPath final : public Operator {
 public:
  BuildPath(RunContext& run, const LogicalBuildPath& build, std::unique_ptr<Operator> input)
      : Operator(run), path_(*build.path), input_(std::move(input)) {}

 protected:
  void start() override { input_->open(); }
  bool produce(Batch& rows) override;

 private:
  const BoundPath& path_;
  std::unique_ptr<Operator> input_;
};

}  // namespace clew::query
