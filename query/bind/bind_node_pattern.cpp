// A node of a pattern: a new variable, or one that is bound already and only restricted here.
#include "query/bind/binder.h"

namespace clew::query {

using syntax::NodePattern;

namespace {

constexpr StaticType kNode = {TypeKind::Node};

[[noreturn]] void fail_no_node(const syntax::Name& name, StaticType type) {
  fail_syntax(ErrorDetail::VariableTypeConflict, name.span, name.text + " is " + describe(type) + " and can't stand for a node",
              "choose another name for the node");
}

}  // namespace

SlotId Binder::bind_node(const NodePattern& node, PatternInProgress& pattern) {
  SlotId slot = node_slot(node, pattern);
  uses_.push_back(slot);
  pattern.known_nodes.resize(query_.slots.size());
  if (!pattern.known_nodes[std::size_t(slot)])
    pattern.graph.nodes.push_back({slot, slot < pattern.first_own ? Introduction::Bound : Introduction::Introduced, node.span});
  pattern.known_nodes[std::size_t(slot)] = true;
  if (node.labels) add_label_test(*node.labels, slot, pattern.graph);
  if (node.properties || node.predicate)
    pattern.restrictions.push_back({.properties = node.properties.get(),
                                    .predicate = node.predicate.get(),
                                    .slot = slot,
                                    .path = std::nullopt,
                                    .element_name = {}});
  return slot;
}

SlotId Binder::node_slot(const NodePattern& node, const PatternInProgress& pattern) {
  if (!node.variable) return new_anonymous("node", node.span, kNode);
  const syntax::Name& name = *node.variable;
  if (auto known = scope_.find(name.text)) {
    constexpr TypeSet kNodes = {TypeKind::Node};
    if (!kNodes.accepts(type_of(*known))) fail_no_node(name, type_of(*known));
    return *known;
  }
  if (pattern.use == PatternUse::Expression) return resolve(name.text, name.span);
  return declare(name, kNode);
}

void Binder::add_label_test(const syntax::LabelExpression& labels, SlotId slot, QueryGraph& graph) {
  BoundExpression object(BoundVariable{slot}, type_of(slot), labels.span);
  BoundLabelTest test{box(std::move(object)), bind_labels(labels)};
  graph.predicates.push_back({BoundExpression(std::move(test), {TypeKind::Boolean}, labels.span), {slot}});
}

}  // namespace clew::query
