// Patterns as text.
#include "query/syntax/print.h"
#include "query/syntax/printer.h"

namespace clew::query::syntax {
namespace {

LabelBinding binding_of(LabelOperator op) {
  return op == LabelOperator::Or ? LabelBinding::Either : op == LabelOperator::And ? LabelBinding::Both : LabelBinding::Single;
}

LabelBinding tighter(LabelBinding binding) {
  return LabelBinding(int(binding) + 1);
}

}  // namespace

void Printer::labels(const LabelExpression& expression, LabelBinding minimum) {
  bool parentheses = binding_of(expression.op) < minimum;
  if (parentheses) text("(");
  switch (expression.op) {
    case LabelOperator::Name:
      name(expression.name.text);
      break;
    case LabelOperator::Any:
      text("%");
      break;
    case LabelOperator::Not:
      text("!");
      labels(expression.operands.front(), LabelBinding::Single);
      break;
    case LabelOperator::And:
    case LabelOperator::Or: {
      bool first = true;
      for (const LabelExpression& operand : expression.operands) {
        if (!first) text(expression.op == LabelOperator::Or ? "|" : "&");
        first = false;
        labels(operand, tighter(binding_of(expression.op)));
      }
    }
  }
  if (parentheses) text(")");
}

void Printer::restrictions(const Box<Expression>& properties, const Box<Expression>& predicate) {
  auto separate = [this] {
    if (out_.back() != '(' && out_.back() != '[') text(" ");
  };
  if (properties) {
    separate();
    expression(*properties);
  }
  if (predicate) {
    separate();
    text("WHERE ");
    expression(*predicate);
  }
}

void Printer::node_pattern(const NodePattern& node) {
  text("(");
  if (node.variable) variable(node.variable->text);
  if (node.labels) {
    text(":");
    labels(*node.labels, LabelBinding::Either);
  }
  restrictions(node.properties, node.predicate);
  text(")");
}

void Printer::relationship(const RelationshipPattern& r) {
  bool left = r.direction == Direction::Incoming || r.both_heads;
  bool right = r.direction == Direction::Outgoing || r.both_heads;
  text(left ? "<-" : "-");
  if (r.variable || r.types || r.length || r.properties || r.predicate) {
    text("[");
    if (r.variable) variable(r.variable->text);
    if (r.types) {
      text(":");
      labels(*r.types, LabelBinding::Either);
    }
    if (r.length) {
      text("*");
      if (r.length->minimum) text(std::to_string(*r.length->minimum));
      if (r.length->minimum != r.length->maximum) text("..");
      if (r.length->maximum && r.length->minimum != r.length->maximum) text(std::to_string(*r.length->maximum));
    }
    restrictions(r.properties, r.predicate);
    text("]");
  }
  text(right ? "->" : "-");
}

void Printer::path(const PathPattern& pattern) {
  if (pattern.variable) {
    variable(pattern.variable->text);
    text(" = ");
  }
  if (pattern.selector == PathSelector::Shortest) text("shortestPath(");
  if (pattern.selector == PathSelector::AllShortest) text("allShortestPaths(");
  node_pattern(pattern.start);
  for (const PathStep& step : pattern.steps) {
    relationship(step.relationship);
    node_pattern(step.node);
  }
  if (pattern.selector != PathSelector::Every) text(")");
}

}  // namespace clew::query::syntax
