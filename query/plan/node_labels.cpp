#include "query/plan/node_labels.h"

#include <algorithm>

namespace clew::query {
namespace {

bool collect(const BoundLabelCondition& condition, std::vector<BoundLabel>& labels) {
  if (condition.op == syntax::LabelOperator::Name) {
    labels.push_back(condition.label);
    return true;
  }
  return condition.op == syntax::LabelOperator::And &&
         std::all_of(condition.operands.begin(), condition.operands.end(),
                     [&](const BoundLabelCondition& operand) { return collect(operand, labels); });
}

}  // namespace

std::optional<RequiredLabels> required_labels(const BoundExpression& condition) {
  auto* test = std::get_if<BoundLabelTest>(&condition.node);
  auto* variable = test != nullptr ? std::get_if<BoundVariable>(&test->object->node) : nullptr;
  if (variable == nullptr) return std::nullopt;
  RequiredLabels required{.slot = variable->slot, .labels = {}};
  if (!collect(test->condition, required.labels)) return std::nullopt;
  return required;
}

}  // namespace clew::query
