// Queries part by part, and the clauses within them in the order of writing.
#include <algorithm>

#include "query/plan/planning.h"

namespace clew::query {
namespace {

// Every operator of a chain calls the one below it: so many fit on a stack of a megabyte.
constexpr std::size_t kMaxSteps = 3000;

struct StepPlanner {
  LogicalPlan input;
  Planning& planning;

  LogicalPlan operator()(const BoundMatch&) { throw InternalError("MATCH is planned with its neighbours"); }
  LogicalPlan operator()(const BoundUnwind& unwind) {
    constexpr double kElements = 10;
    double rows = input.rows * kElements;
    return planning.above(std::move(input), LogicalUnwind{&unwind}, rows);
  }
  LogicalPlan operator()(const BoundCall& call) {
    constexpr double kResults = 10;
    double rows = call.yields.empty() ? input.rows : input.rows * kResults;
    return plan_filter(call.predicates, planning.above(std::move(input), LogicalCall{&call}, rows), planning);
  }
  LogicalPlan operator()(const BoundCreate& create) { return writing(LogicalCreate{&create}); }
  LogicalPlan operator()(const BoundSet& set) { return writing(LogicalSet{&set}); }
  LogicalPlan operator()(const BoundDelete& deletion) { return writing(LogicalDelete{&deletion}); }
  LogicalPlan operator()(const BoundMerge& merge) {
    Pattern pattern;
    pattern.add(merge.graph);
    LogicalPlan match = plan_pattern(pattern, LogicalPlan{.step = LogicalArgument(), .inputs = {}}, nullptr, planning).plan;
    LogicalPlan plan = writing(LogicalMerge{&merge});
    plan.inputs.push_back(std::move(match));
    return plan;
  }

  LogicalPlan writing(LogicalPlan::Step step) {
    double rows = input.rows;
    return planning.above(std::move(input), std::move(step), rows);
  }
};

std::vector<SlotId> columns_of(const BoundBranch& branch) {
  std::vector<SlotId> slots;
  if (!branch.parts.empty() && branch.parts.back().projection)
    for (const BoundColumn& column : branch.parts.back().projection->columns) slots.push_back(column.slot);
  return slots;
}

PlannedQuery finish(LogicalPlan root, const Planning& planning, std::vector<SlotId> columns) {
  return {.root = std::move(root), .columns = std::move(columns), .width = planning.width};
}

LogicalPlan argument() {
  return {.step = LogicalArgument(), .inputs = {}};
}

}  // namespace

LogicalPlan Planning::above(LogicalPlan input, LogicalPlan::Step step, double rows) {
  if (++steps > kMaxSteps)
    throw InputError({.type = ErrorType::LimitExceeded,
                      .phase = ErrorPhase::CompileTime,
                      .detail = ErrorDetail::NestingLimit,
                      .message = "the query takes more than " + std::to_string(kMaxSteps) + " steps",
                      .hint = "split it into several queries, or pass many values as one list parameter and UNWIND it",
                      .span = std::nullopt});
  LogicalPlan plan{.step = std::move(step), .inputs = {}, .rows = rows};
  plan.inputs.push_back(std::move(input));
  return plan;
}

LogicalPlan plan_step(const BoundStep& step, LogicalPlan input, Planning& planning) {
  return std::visit(StepPlanner{std::move(input), planning}, step);
}

LogicalPlan plan_branch(const BoundBranch& branch, LogicalPlan input, Planning& planning) {
  for (const BoundPart& part : branch.parts) input = plan_part(part, std::move(input), planning);
  return input;
}

LogicalPlan plan_union(const BoundUnion& body, LogicalPlan input, Planning& planning) {
  if (body.branches.size() == 1) return plan_branch(body.branches.front(), std::move(input), planning);
  LogicalUnion all;
  LogicalPlan plan;
  plan.rows = 0;
  for (const BoundBranch& branch : body.branches) {
    all.columns.push_back(columns_of(branch));
    plan.inputs.push_back(plan_branch(branch, input, planning));
    plan.rows += plan.inputs.back().rows;
  }
  std::vector<SlotId> columns = all.columns.front();
  plan.step = std::move(all);
  if (!body.distinct) return plan;
  double rows = plan.rows;
  return planning.above(std::move(plan), LogicalDistinct{std::move(columns)}, rows);
}

PlannedQuery plan(const BoundQuery& query, const Statistics& statistics, const PlanOptions& options) {
  Planning planning{.statistics = statistics, .options = options, .width = query.slots.size()};
  return finish(plan_union(query.body, argument(), planning), planning, columns_of(query.body.branches.front()));
}

// Where only the number of rows is asked for, and each match makes one.
static bool only_matches(const BoundUnion& body) {
  if (body.branches.size() != 1 || body.branches[0].parts.size() != 1) return false;
  const BoundPart& part = body.branches[0].parts[0];
  const auto& projection = part.projection;
  if (projection && (projection->grouped || projection->distinct || projection->skip || projection->limit)) return false;
  return !part.steps.empty() && std::all_of(part.steps.begin(), part.steps.end(),
                                            [](const BoundStep& step) { return std::holds_alternative<BoundMatch>(step); });
}

PlannedQuery plan(const BoundSubquery& subquery, SubqueryUse use, std::size_t width, const Statistics& statistics,
                  const PlanOptions& options) {
  Planning planning{.statistics = statistics, .options = options, .width = width};
  if (use == SubqueryUse::Number && options.count && only_matches(subquery.body)) {
    Counting counting;
    return finish(plan_matches(subquery.body.branches[0].parts[0].steps, argument(), &counting, planning), planning, {});
  }
  return finish(plan_union(subquery.body, argument(), planning), planning, columns_of(subquery.body.branches.front()));
}

PlannedQuery plan(const QueryGraph& graph, std::size_t width, const Statistics& statistics, const PlanOptions& options) {
  Planning planning{.statistics = statistics, .options = options, .width = width};
  Pattern pattern;
  pattern.add(graph);
  return finish(plan_pattern(pattern, argument(), nullptr, planning).plan, planning, {});
}

}  // namespace clew::query
