#include "query/plan/node_conditions.h"

#include <algorithm>

namespace clew::query {
namespace {

const BoundVariable* node_variable(const BoundExpression& expression) {
  return expression.type.is(TypeKind::Node) ? std::get_if<BoundVariable>(&expression.node) : nullptr;
}

// The only kind of nodes with such labels; null where there are several.
std::optional<graph::KindId> only_kind(const graph::Graph& graph, const std::vector<BoundLabel>& labels) {
  std::optional<graph::KindId> only;
  for (std::uint32_t i = 0; i < graph.kinds().size(); ++i) {
    const graph::Kind& kind = graph.kinds()[i];
    bool carries = std::all_of(labels.begin(), labels.end(), [&](const BoundLabel& label) {
      return std::binary_search(kind.labels.begin(), kind.labels.end(), label.id);
    });
    if (!carries || kind.alive == 0) continue;
    if (only) return std::nullopt;
    only = graph::KindId(i);
  }
  return only;
}

}  // namespace

std::optional<DifferentNodes> different_nodes(const BoundExpression& condition) {
  auto* comparison = std::get_if<BoundComparison>(&condition.node);
  if (comparison == nullptr || comparison->op != syntax::ComparisonOperator::NotEqual) return std::nullopt;
  const BoundVariable* a = node_variable(*comparison->left);
  const BoundVariable* b = node_variable(*comparison->right);
  if (a != nullptr && b != nullptr) return DifferentNodes{a->slot, b->slot, nullptr};
  auto* left = std::get_if<BoundPropertyAccess>(&comparison->left->node);
  auto* right = std::get_if<BoundPropertyAccess>(&comparison->right->node);
  if (left == nullptr || right == nullptr || left->key.name != right->key.name) return std::nullopt;
  a = node_variable(*left->object);
  b = node_variable(*right->object);
  if (a == nullptr || b == nullptr) return std::nullopt;
  return DifferentNodes{a->slot, b->slot, &left->key};
}

std::optional<JoinedNodes> joined_nodes(const BoundExpression& condition) {
  JoinedNodes joined;
  const BoundExpression* inner = &condition;
  if (auto* negation = std::get_if<BoundUnary>(&condition.node);
      negation != nullptr && negation->op == syntax::UnaryOperator::Not) {
    joined.negated = true;
    inner = negation->operand.get();
  }
  auto* subquery = std::get_if<BoundSubqueryExpression>(&inner->node);
  if (subquery == nullptr || subquery->kind != syntax::SubqueryKind::Exists) return std::nullopt;
  const BoundUnion& body = subquery->query->body;
  if (body.branches.size() != 1 || body.branches[0].parts.size() != 1) return std::nullopt;
  const BoundPart& part = body.branches[0].parts[0];
  auto* match = part.steps.size() == 1 ? std::get_if<BoundMatch>(&part.steps[0]) : nullptr;
  if (match == nullptr || match->optional || part.projection) return std::nullopt;
  const QueryGraph& graph = match->graph;
  bool bound = std::all_of(graph.nodes.begin(), graph.nodes.end(),
                           [](const GraphNode& node) { return node.introduction == Introduction::Bound; });
  if (!bound || graph.relationships.size() != 1 || !graph.paths.empty() || !graph.predicates.empty()) return std::nullopt;
  joined.relationship = &graph.relationships.front();
  if (joined.relationship->length || joined.relationship->introduction == Introduction::Bound) return std::nullopt;
  return joined;
}

bool identifies(const Statistics& statistics, const BoundKey& key, const std::vector<BoundLabel>& a,
                const std::vector<BoundLabel>& b) {
  const graph::Graph& graph = statistics.graph();
  auto kind = only_kind(graph, a);
  if (graph.has_changes() || !kind || only_kind(graph, b) != kind) return false;
  const graph::Column* column = graph.column(*kind, key.id);
  if (column == nullptr) return false;
  bool comparable = column->type() == graph::ColumnType::Integer || column->type() == graph::ColumnType::String;
  return comparable && column->statistics().unique && column->statistics().nulls == 0;
}

}  // namespace clew::query
