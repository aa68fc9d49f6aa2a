#include "query/plan/statistics.h"

#include <algorithm>

namespace clew::query {
namespace {

using graph::Direction;

// Shares that are guessed where nothing is counted: those of System R (Selinger et al. 1979), rounded.
constexpr double kEqual = 0.1;
constexpr double kRange = 0.3;
constexpr double kOther = 0.5;

bool carries(const graph::Kind& kind, std::span<const BoundLabel> labels) {
  return std::all_of(labels.begin(), labels.end(),
                     [&](const BoundLabel& label) { return std::binary_search(kind.labels.begin(), kind.labels.end(), label.id); });
}

struct Selectivity {
  double operator()(const BoundComparison& comparison) const {
    switch (comparison.op) {
      case syntax::ComparisonOperator::Equal:
        return kEqual;
      case syntax::ComparisonOperator::NotEqual:
        return 1 - kEqual;
      default:
        return kRange;
    }
  }
  double operator()(const BoundLogical& logical) const {
    double share = logical.op == syntax::LogicalOperator::And ? 1 : 0;
    for (const BoundExpression& operand : logical.operands) {
      double own = std::visit(*this, operand.node);
      share = logical.op == syntax::LogicalOperator::And ? share * own : share + own - share * own;
    }
    return share;
  }
  double operator()(const BoundConstant& constant) const { return constant.value.is_true() ? 1 : 0; }
  template <class Other>
  double operator()(const Other&) const {
    return kOther;
  }
};

}  // namespace

double Statistics::nodes(std::span<const BoundLabel> labels) const {
  if (labels.empty()) return graph_.node_count();
  if (labels.size() == 1 && labels[0].id != graph::kNone<graph::LabelId>) return graph_.node_count(labels[0].id);
  double count = 0;
  for (const graph::Kind& kind : graph_.kinds())
    if (carries(kind, labels)) count += kind.alive;
  return count;
}

double Statistics::relationships(const TypeCondition& types, std::span<const BoundLabel> from, std::span<const BoundLabel> to,
                                 ExpandDirection direction) const {
  double count = 0;
  for (const graph::Segment& segment : graph_.segments()) {
    if (segment.count == 0 || !accepts(types, segment.type)) continue;
    const graph::Kind& source = graph_.kind(segment.source);
    const graph::Kind& target = graph_.kind(segment.target);
    if (direction != ExpandDirection::Incoming && carries(source, from) && carries(target, to)) count += segment.count;
    if (direction != ExpandDirection::Outgoing && carries(target, from) && carries(source, to)) count += segment.count;
  }
  return count;
}

double Statistics::distinct_values(std::span<const BoundLabel> labels, const BoundKey& key) const {
  double distinct = 0;
  for (std::uint32_t i = 0; i < graph_.kinds().size(); ++i) {
    if (!carries(graph_.kinds()[i], labels)) continue;
    if (const graph::Column* column = graph_.column(graph::KindId(i), key.id)) distinct += column->statistics().distinct;
  }
  return std::max(distinct, 1.0);
}

double Statistics::selectivity(const BoundPredicate& predicate) const {
  return std::visit(Selectivity(), predicate.expression.node);
}

bool accepts(const TypeCondition& condition, graph::TypeId type) {
  bool named = std::any_of(condition.types.begin(), condition.types.end(), [&](const BoundType& t) { return t.id == type; });
  return named != condition.all_but;
}

}  // namespace clew::query
