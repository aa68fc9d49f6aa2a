#include "query/execute/make_operators.h"

#include "query/execute/aggregate.h"
#include "query/execute/build_path.h"
#include "query/execute/call_procedure.h"
#include "query/execute/compute.h"
#include "query/execute/count/count_matches.h"
#include "query/execute/distinct.h"
#include "query/execute/expand.h"
#include "query/execute/expand_path.h"
#include "query/execute/filter.h"
#include "query/execute/node_scan.h"
#include "query/execute/node_seek.h"
#include "query/execute/optional.h"
#include "query/execute/relationship_ends.h"
#include "query/execute/shortest_path.h"
#include "query/execute/slice.h"
#include "query/execute/sort.h"
#include "query/execute/union.h"
#include "query/execute/unwind.h"
#include "query/execute/update/update_operators.h"

namespace clew::query {
namespace {

struct Maker {
  const LogicalPlan& plan;
  const Feed& feed;
  RunContext& run;
  StepOperators* made;

  using Made = std::unique_ptr<Operator>;

  Made input(std::size_t i, const Feed& from) const { return make_operators(plan.inputs[i], from, run, made); }
  Made input() const { return input(0, feed); }

  Made operator()(const LogicalArgument&) const { return std::make_unique<Argument>(run, feed); }
  Made operator()(const LogicalNodeScan& s) const { return std::make_unique<NodeScan>(run, s, input()); }
  Made operator()(const LogicalNodeSeek& s) const { return std::make_unique<NodeSeek>(run, s, input()); }
  Made operator()(const LogicalExpand& s) const { return std::make_unique<Expand>(run, s, input()); }
  Made operator()(const LogicalExpandPath& s) const { return std::make_unique<ExpandPath>(run, s, input()); }
  Made operator()(const LogicalShortestPath& s) const { return std::make_unique<ShortestPath>(run, s, input()); }
  Made operator()(const LogicalRelationshipEnds& s) const { return std::make_unique<RelationshipEnds>(run, s, input()); }
  Made operator()(const LogicalFilter& s) const { return std::make_unique<Filter>(run, s, input()); }
  Made operator()(const LogicalBuildPath& s) const { return std::make_unique<BuildPath>(run, s, input()); }
  Made operator()(const LogicalCompute& s) const { return std::make_unique<Compute>(run, s, input()); }
  Made operator()(const LogicalAggregate& s) const { return std::make_unique<Aggregation>(run, s, feed, input()); }
  Made operator()(const LogicalCount& s) const { return std::make_unique<CountMatches>(run, s, input()); }
  Made operator()(const LogicalDistinct& s) const { return std::make_unique<Distinct>(run, s, input()); }
  Made operator()(const LogicalSort& s) const { return std::make_unique<Sort>(run, s, input()); }
  Made operator()(const LogicalSlice& s) const { return std::make_unique<Slice>(run, s, input()); }
  Made operator()(const LogicalUnwind& s) const { return std::make_unique<Unwind>(run, s, input()); }
  Made operator()(const LogicalOptional& s) const {
    auto inner = std::make_unique<Feed>(run.width, run.batch_rows);
    Made matched = input(1, *inner);
    return std::make_unique<Optional>(run, s, std::move(inner), std::move(matched), input());
  }
  Made operator()(const LogicalUnion& s) const {
    std::vector<Made> inputs;
    for (std::size_t i = 0; i < plan.inputs.size(); ++i) inputs.push_back(input(i, feed));
    return std::make_unique<Union>(run, s, std::move(inputs));
  }
  Made operator()(const LogicalCall& s) const { return std::make_unique<CallProcedure>(run, s, input()); }
  Made operator()(const LogicalCreate& s) const { return make_create(run, *s.create, input()); }
  Made operator()(const LogicalSet& s) const { return make_set(run, *s.set, input()); }
  Made operator()(const LogicalDelete& s) const { return make_delete(run, *s.deletion, input()); }
  Made operator()(const LogicalMerge& s) const {
    MergeMatch match{.feed = std::make_unique<Feed>(run.width, 1), .plan = nullptr};
    match.plan = input(1, *match.feed);
    return make_merge(run, *s.merge, std::move(match), input());
  }
};

}  // namespace

std::unique_ptr<Operator> make_operators(const LogicalPlan& plan, const Feed& feed, RunContext& run, StepOperators* made) {
  std::unique_ptr<Operator> op = std::visit(Maker{plan, feed, run, made}, plan.step);
  if (made != nullptr) made->emplace(&plan, op.get());
  return op;
}

}  // namespace clew::query
