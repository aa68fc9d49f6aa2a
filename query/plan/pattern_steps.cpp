// The steps of a pattern's plan.
#include <algorithm>

#include "query/plan/node_labels.h"
#include "query/plan/pattern_planner.h"

namespace clew::query {
namespace {

// slot.key = value, either way around.
const BoundPropertyAccess* property_of(const BoundExpression& expression, SlotId slot) {
  auto* access = std::get_if<BoundPropertyAccess>(&expression.node);
  auto* variable = access != nullptr ? std::get_if<BoundVariable>(&access->object->node) : nullptr;
  return variable != nullptr && variable->slot == slot ? access : nullptr;
}

}  // namespace

std::vector<BoundLabel> PatternPlanner::labels(SlotId slot) const {
  auto found = labels_.find(slot);
  return found == labels_.end() ? std::vector<BoundLabel>() : found->second;
}

void PatternPlanner::labels_hold(SlotId slot) {
  for (Condition& condition : conditions_)
    if (auto required = required_labels(condition.predicate->expression); required && required->slot == slot) condition.done = true;
}

std::vector<SlotId> PatternPlanner::different_from(const GraphRelationship& relationship) const {
  std::vector<SlotId> others;
  for (std::size_t i = 0; i < pattern_.relationships.size(); ++i) {
    const GraphRelationship& other = *pattern_.relationships[i];
    if (followed_[i] && &other != &relationship && may_coincide(other, relationship, different_)) others.push_back(other.slot);
  }
  return others;
}

const BoundComparison* PatternPlanner::equality(SlotId slot, const BoundPropertyAccess*& property, const BoundExpression*& value,
                                                std::size_t& condition) const {
  for (condition = 0; condition < conditions_.size(); ++condition) {
    const BoundPredicate& predicate = *conditions_[condition].predicate;
    auto* comparison = std::get_if<BoundComparison>(&predicate.expression.node);
    if (conditions_[condition].done || comparison == nullptr || comparison->op != syntax::ComparisonOperator::Equal) continue;
    for (bool swapped : {false, true}) {
      const BoundExpression& left = swapped ? *comparison->right : *comparison->left;
      const BoundExpression& right = swapped ? *comparison->left : *comparison->right;
      property = property_of(left, slot);
      value = &right;
      bool constant = std::holds_alternative<BoundConstant>(right.node) || std::holds_alternative<BoundParameter>(right.node);
      auto other_filled = [&](SlotId s) { return s == slot || filled(s); };
      bool computable = constant || (property_of(right, slot) == nullptr && predicate.slots.size() == 2 &&
                                     std::all_of(predicate.slots.begin(), predicate.slots.end(), other_filled) &&
                                     !std::holds_alternative<BoundSubqueryExpression>(right.node));
      if (property != nullptr && computable) return comparison;
    }
  }
  return nullptr;
}

void PatternPlanner::scan(SlotId node) {
  const BoundPropertyAccess* property = nullptr;
  const BoundExpression* value = nullptr;
  std::size_t condition = 0;
  double nodes = planning_.statistics.nodes(labels(node));
  if (planning_.options.seek && equality(node, property, value, condition) != nullptr) {
    double rows = plan_.rows * nodes / planning_.statistics.distinct_values(labels(node), property->key);
    add(LogicalNodeSeek{node, labels(node), property, value}, rows);
    conditions_[condition].done = true;
  } else {
    add(LogicalNodeScan{node, labels(node)}, plan_.rows * nodes);
  }
  labels_hold(node);
  fill(node);
}

void PatternPlanner::follow(std::size_t index) {
  const GraphRelationship& relationship = *pattern_.relationships[index];
  if (filled(relationship.slot))
    from_ends(relationship);
  else
    expand(relationship);
  followed_[index] = true;
}

void PatternPlanner::expand(const GraphRelationship& relationship) {
  bool forwards = filled(relationship.from);
  LogicalExpand expand;
  expand.relationship = &relationship;
  expand.from = forwards ? relationship.from : relationship.to;
  expand.to = forwards ? relationship.to : relationship.from;
  if (!relationship.directed)
    expand.direction = ExpandDirection::Both;
  else
    expand.direction = forwards ? ExpandDirection::Outgoing : ExpandDirection::Incoming;
  expand.far_end = filled(expand.to) ? FarEnd::Compared : FarEnd::Filled;
  expand.different_from = different_from(relationship);
  double rows = rows_after(relationship);
  if (expand.far_end == FarEnd::Filled) {
    expand.labels = labels(expand.to);
    labels_hold(expand.to);
  }
  SlotId to = expand.to;
  if (relationship.search != PathSearch::Every)
    add(LogicalShortestPath{std::move(expand)}, plan_.rows);
  else if (relationship.length)
    add(LogicalExpandPath{std::move(expand)}, rows);
  else
    add(std::move(expand), rows);
  fill(relationship.slot);
  fill(to);
}

void PatternPlanner::from_ends(const GraphRelationship& relationship) {
  LogicalRelationshipEnds ends{.relationship = &relationship,
                               .from = filled(relationship.from) ? FarEnd::Compared : FarEnd::Filled,
                               .to = filled(relationship.to) ? FarEnd::Compared : FarEnd::Filled,
                               .different_from = different_from(relationship)};
  add(std::move(ends), plan_.rows);
  fill(relationship.from);
  fill(relationship.to);
}

void PatternPlanner::fill(SlotId slot) {
  unfilled_.erase(slot);
}

// Tests all that can be tested; what runs a query of its own comes last.
void PatternPlanner::check() {
  build_paths(true);
  LogicalFilter filter;
  double rows = plan_.rows;
  for (Condition& condition : conditions_) {
    if (condition.done || !ready(*condition.predicate)) continue;
    condition.done = true;
    filter.predicates.push_back(condition.predicate);
    rows *= planning_.statistics.selectivity(*condition.predicate);
  }
  if (filter.predicates.empty()) return;
  std::stable_partition(filter.predicates.begin(), filter.predicates.end(), [](const BoundPredicate* predicate) {
    return !std::holds_alternative<BoundSubqueryExpression>(predicate->expression.node);
  });
  add(std::move(filter), rows);
}

void PatternPlanner::build_paths(bool only_needed) {
  for (std::size_t i = 0; i < pattern_.paths.size(); ++i) {
    const BoundPath& path = *pattern_.paths[i];
    if (built_[i] || !ready(path)) continue;
    bool needed = std::any_of(conditions_.begin(), conditions_.end(), [&](const Condition& condition) {
      return !condition.done && std::binary_search(condition.predicate->slots.begin(), condition.predicate->slots.end(), path.slot);
    });
    if (only_needed && !needed) continue;
    built_[i] = true;
    fill(path.slot);
    add(LogicalBuildPath{&path}, plan_.rows);
  }
}

}  // namespace clew::query
