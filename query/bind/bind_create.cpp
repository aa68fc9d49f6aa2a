// CREATE: every element is new, except nodes that are bound and stand there by their bare names.
#include "query/bind/binder.h"

namespace clew::query {

using syntax::LabelExpression;
using syntax::LabelOperator;
using syntax::NodePattern;
using syntax::PathPattern;
using syntax::PathStep;
using syntax::RelationshipPattern;

BoundCreate Binder::bind_create(const std::vector<PathPattern>& patterns, Span span) {
  BoundCreate create;
  create.span = span;
  for (const PathPattern& path : patterns) {
    if (path.selector != syntax::PathSelector::Every)
      fail_syntax(ErrorDetail::UnexpectedSyntax, path.span, "a shortest path can be matched, not created", "write the path itself");
    std::vector<SlotId> nodes = {create_node(path.start, path.steps.empty(), create)};
    std::vector<SlotId> relationships;
    for (const PathStep& step : path.steps) {
      check_created_relationship(step.relationship, PatternUse::Create);
      SlotId left = nodes.back();
      nodes.push_back(create_node(step.node, false, create));
      relationships.push_back(create_relationship(step.relationship, left, nodes.back(), create));
    }
    declare_path(path, std::move(nodes), std::move(relationships), create.paths);
  }
  return create;
}

// A bound node may not be given labels or properties anew, nor stand alone.
void Binder::check_created_node(const NodePattern& node, bool alone) {
  SlotId slot = *scope_.find(node.variable->text);
  if (alone || node.labels || node.properties)
    fail_syntax(ErrorDetail::VariableAlreadyBound, node.variable->span,
                "the variable " + node.variable->text + " exists already, so it can't be created",
                alone ? "choose another name" : "leave out labels and properties here, and SET them afterwards");
  constexpr TypeSet kNode = {TypeKind::Node};
  if (!kNode.accepts(type_of(slot)))
    fail_syntax(ErrorDetail::VariableTypeConflict, node.variable->span,
                node.variable->text + " is " + describe(type_of(slot)) + " and can't stand for a node",
                "choose another name for the node");
}

void Binder::check_created_relationship(const RelationshipPattern& relationship, PatternUse use) {
  const char* verb = use == PatternUse::Create ? "CREATE" : "MERGE";
  if (relationship.variable && scope_.find(relationship.variable->text))
    fail_syntax(ErrorDetail::VariableAlreadyBound, relationship.variable->span,
                "the variable " + relationship.variable->text + " exists already, so it can't be created", "choose another name");
  if (relationship.length)
    fail_syntax(ErrorDetail::CreatingVarLength, relationship.length->span, std::string(verb) + " can't make a path of any length",
                "write each relationship");
  if (!relationship.types || relationship.types->op != LabelOperator::Name)
    fail_syntax(ErrorDetail::NoSingleRelationshipType, relationship.types ? relationship.types->span : relationship.span,
                "a relationship that " + std::string(verb) + " makes needs exactly one type", "write -[:TYPE]->");
  if (use == PatternUse::Create && relationship.direction == syntax::Direction::Both)
    fail_syntax(ErrorDetail::RequiresDirectedRelationship, relationship.span, "a relationship that CREATE makes needs a direction",
                "write -[:" + relationship.types->name.text + "]-> or <-[:" + relationship.types->name.text + "]-");
}

SlotId Binder::create_node(const NodePattern& node, bool alone, BoundCreate& create) {
  if (node.variable && scope_.find(node.variable->text)) {
    check_created_node(node, alone);
    SlotId slot = *scope_.find(node.variable->text);
    uses_.push_back(slot);
    return slot;
  }
  if (node.predicate)
    fail_syntax(ErrorDetail::UnexpectedSyntax, node.predicate->span, "WHERE has no place in a node to be created",
                "write its properties: {key: value}");
  BoundCreateNode result;
  result.span = node.span;
  result.labels = written_labels(node.labels);
  result.properties = written_properties(node.properties);
  constexpr StaticType kNode = {TypeKind::Node};
  result.slot = node.variable ? declare(*node.variable, kNode) : new_anonymous("node", node.span, kNode);
  SlotId slot = result.slot;
  create.elements.emplace_back(std::move(result));
  return slot;
}

SlotId Binder::create_relationship(const RelationshipPattern& relationship, SlotId left, SlotId right, BoundCreate& create) {
  BoundCreateRelationship result;
  result.span = relationship.span;
  bool incoming = relationship.direction == syntax::Direction::Incoming;
  result.from = incoming ? right : left;
  result.to = incoming ? left : right;
  result.type = type(relationship.types->name, LabelNotice::None);
  result.properties = written_properties(relationship.properties);
  constexpr StaticType kRelationship = {TypeKind::Relationship};
  result.slot = relationship.variable ? declare(*relationship.variable, kRelationship)
                                      : new_anonymous("relationship", relationship.span, kRelationship);
  SlotId slot = result.slot;
  create.elements.emplace_back(std::move(result));
  return slot;
}

// :A:B or :A&B; alternatives and negations can't be written.
std::vector<BoundLabel> Binder::written_labels(const std::optional<LabelExpression>& labels) {
  std::vector<BoundLabel> result;
  if (!labels) return result;
  auto add = [&](const LabelExpression& one) {
    if (one.op != LabelOperator::Name)
      fail_syntax(ErrorDetail::UnexpectedSyntax, one.span, "a node that is created needs definite labels", "write them as :A:B");
    result.push_back(label(one.name, LabelNotice::None));
  };
  if (labels->op == LabelOperator::And)
    for (const LabelExpression& operand : labels->operands) add(operand);
  else
    add(*labels);
  return result;
}

std::optional<BoundExpression> Binder::written_properties(const Box<syntax::Expression>& properties) {
  if (!properties) return std::nullopt;
  return bind_expression(*properties);
}

}  // namespace clew::query
