#include "query/plan/pattern_planner.h"

#include <algorithm>
#include <utility>

#include "query/plan/count_planner.h"
#include "query/plan/node_conditions.h"
#include "query/plan/node_labels.h"

namespace clew::query {
namespace {

bool is_path(const GraphRelationship& relationship) {
  return relationship.length.has_value();
}

ExpandDirection direction_from(const GraphRelationship& relationship, SlotId from) {
  if (!relationship.directed) return ExpandDirection::Both;
  return from == relationship.from ? ExpandDirection::Outgoing : ExpandDirection::Incoming;
}

bool reads(const BoundPredicate& predicate, SlotId slot) {
  return std::binary_search(predicate.slots.begin(), predicate.slots.end(), slot);
}

}  // namespace

PatternPlanner::PatternPlanner(const Pattern& pattern, LogicalPlan input, const Counting* counting, Planning& planning)
    : pattern_(pattern),
      planning_(planning),
      plan_(std::move(input)),
      counting_(counting),
      unfilled_(pattern.introduced.begin(), pattern.introduced.end()),
      followed_(pattern.relationships.size()),
      built_(pattern.paths.size()) {
  for (const BoundPath* path : pattern.paths) unfilled_.insert(path->slot);
  for (const BoundPredicate* predicate : pattern.predicates) {
    conditions_.push_back({predicate});
    if (auto required = required_labels(predicate->expression)) {
      std::vector<BoundLabel>& labels = labels_[required->slot];
      labels.insert(labels.end(), required->labels.begin(), required->labels.end());
    }
  }
  auto labels_of = [this](SlotId slot) { return labels(slot); };
  for (const BoundPredicate* predicate : pattern.predicates)
    if (NodeTest test = node_test(*predicate, planning.statistics, labels_of); test.kind == NodeTest::Kind::Different)
      different_.push_back({test.a, test.b});
}

PlannedPattern PatternPlanner::plan() && {
  check();
  if (counting_ == nullptr && planning_.options.order_pattern && planning_.options.join_order) find_order();
  while (true) {
    if (count_rest()) return {.plan = std::move(plan_), .counted = true};
    if (std::optional<Choice> choice = choose_relationship()) {
      follow(choice->relationship);
    } else if (Choice start = choose_start(); start.node) {
      scan(*start.node);
    } else {
      break;
    }
    check();
  }
  for (std::size_t i = 0; i < followed_.size(); ++i)
    if (!followed_[i])
      fail_unsupported(pattern_.relationships[i]->span, "the condition on this path depends on the path itself",
                       "move the condition to WHERE");
  build_paths(false);
  return {.plan = std::move(plan_), .counted = false};
}

bool PatternPlanner::seeks(SlotId node) const {
  const BoundPropertyAccess* property = nullptr;
  const BoundExpression* value = nullptr;
  std::size_t condition = 0;
  return planning_.options.seek && equality(node, property, value, condition) != nullptr;
}

bool PatternPlanner::count_rest() {
  if (counting_ == nullptr) return false;
  if (std::any_of(counting_->needed.begin(), counting_->needed.end(), [&](SlotId slot) { return !filled(slot); })) return false;
  bool last = unfilled_.empty();
  // What an index finds is better found than counted.
  bool fresh = std::none_of(pattern_.nodes.begin(), pattern_.nodes.end(), [&](SlotId node) { return filled(node); });
  if (Choice start = fresh ? choose_start() : Choice(); start.node && seeks(*start.node)) return false;
  // Whether it can be counted is asked once.
  const Counting& counting = *std::exchange(counting_, nullptr);
  for (const BoundPath* path : pattern_.paths)
    for (const BoundPredicate* predicate : pattern_.predicates)
      if (reads(*predicate, path->slot)) return false;
  if (last && counting.optionals.empty()) return false;
  CountTask task{.pattern = pattern_, .optionals = counting.optionals, .unfilled = unfilled_, .followed = followed_, .tested = {}};
  for (const Condition& condition : conditions_) task.tested.push_back(condition.done);
  for (const BoundPath* path : pattern_.paths) task.unfilled.erase(path->slot);
  std::optional<CountGroup> group = plan_count(task, plan_.rows, planning_.statistics);
  if (!group) return false;
  add(LogicalCount{std::move(*group)}, plan_.rows);
  return true;
}

bool PatternPlanner::ready(const BoundPredicate& predicate) const {
  return std::all_of(predicate.slots.begin(), predicate.slots.end(), [&](SlotId slot) { return filled(slot); });
}

bool PatternPlanner::ready(const BoundPath& path) const {
  auto is_filled = [&](SlotId slot) { return filled(slot); };
  return std::all_of(path.nodes.begin(), path.nodes.end(), is_filled) &&
         std::all_of(path.relationships.begin(), path.relationships.end(), is_filled);
}

// Whether all is there that the conditions on each relationship of a path read.
bool PatternPlanner::elements_ready(const GraphRelationship& relationship) const {
  return std::all_of(relationship.element_predicates.begin(), relationship.element_predicates.end(),
                     [&](const BoundPredicate& predicate) { return ready(predicate); });
}

PatternPlanner::Choice PatternPlanner::choose_start() const {
  if (auto next = next_in_order()) return {.node = next, .rows = 0};
  Choice best;
  for (SlotId node : pattern_.nodes) {
    if (filled(node)) continue;
    double rows = planning_.statistics.nodes(labels(node)) * selectivity_of(node);
    // What is needed comes first where that costs little: the rest can be counted then.
    constexpr double kWorth = 10;
    if (counting_ != nullptr && !counting_->needed.contains(node)) rows *= kWorth;
    if (!best.node || (planning_.options.order_pattern && rows < best.rows)) best = {.node = node, .rows = rows};
  }
  return best;
}

std::optional<PatternPlanner::Choice> PatternPlanner::choose_relationship() const {
  std::optional<Choice> best;
  for (std::size_t i = 0; i < pattern_.relationships.size(); ++i) {
    const GraphRelationship& relationship = *pattern_.relationships[i];
    int ends = int(filled(relationship.from)) + int(filled(relationship.to));
    bool known = filled(relationship.slot) && (ends > 0 || !is_path(relationship));
    if (followed_[i] || !(known || ends == 2 || (ends == 1 && relationship.search == PathSearch::Every))) continue;
    if (!elements_ready(relationship)) continue;
    auto next = next_in_order();
    bool later = next && ends == 1 && relationship.from != *next && relationship.to != *next;
    if (later) continue;
    if (known || ends == 2) return Choice{.node = {}, .relationship = i, .rows = 0};
    double rows = rows_after(relationship);
    if (!best || (planning_.options.order_pattern && rows < best->rows)) best = {.node = {}, .relationship = i, .rows = rows};
  }
  return best;
}

// Relationships, or paths, that lead on from a node.
double PatternPlanner::fan_out(const GraphRelationship& relationship, SlotId from) const {
  SlotId to = from == relationship.from ? relationship.to : relationship.from;
  double nodes = std::max(planning_.statistics.nodes(labels(from)), 1.0);
  double each =
      planning_.statistics.relationships(relationship.types, labels(from), labels(to), direction_from(relationship, from)) / nodes;
  if (!is_path(relationship)) return each;
  // Longer paths are rarely all wanted; three steps tell a path from a single relationship.
  constexpr std::uint64_t kSteps = 3;
  std::uint64_t steps = std::min(relationship.length->maximum.value_or(kSteps), kSteps);
  double all = 1;
  for (std::uint64_t i = 0; i < steps; ++i) all *= std::max(each, 1.0);
  return all;
}

double PatternPlanner::rows_after(const GraphRelationship& relationship) const {
  SlotId from = filled(relationship.from) ? relationship.from : relationship.to;
  SlotId to = from == relationship.from ? relationship.to : relationship.from;
  double each = fan_out(relationship, from);
  return plan_.rows * each * (filled(to) ? 1 / std::max(planning_.statistics.nodes(labels(to)), 1.0) : selectivity_of(to));
}

// Of the conditions that become ready with the slot, beside labels.
double PatternPlanner::selectivity_of(SlotId slot) const {
  double share = 1;
  for (const Condition& condition : conditions_) {
    const BoundPredicate& predicate = *condition.predicate;
    if (condition.done || !reads(predicate, slot) || required_labels(predicate.expression)) continue;
    bool others = std::all_of(predicate.slots.begin(), predicate.slots.end(), [&](SlotId s) { return s == slot || filled(s); });
    if (!others) continue;
    const BoundPropertyAccess* property = nullptr;
    const BoundExpression* value = nullptr;
    std::size_t which = 0;
    bool equal = equality(slot, property, value, which) != nullptr && conditions_[which].predicate == &predicate;
    share *=
        equal ? 1 / planning_.statistics.distinct_values(labels(slot), property->key) : planning_.statistics.selectivity(predicate);
  }
  return share;
}

PlannedPattern plan_pattern(const Pattern& pattern, LogicalPlan input, const Counting* counting, Planning& planning) {
  return PatternPlanner(pattern, std::move(input), counting, planning).plan();
}

}  // namespace clew::query
