#include "query/walk/build_expression.h"

#include <memory>
#include <utility>

namespace clew::query {

using namespace syntax;

namespace {

Box<Expression> box(Expression expression) {
  return std::make_unique<Expression>(std::move(expression));
}

}  // namespace

Expression text(std::string value, Span span) {
  return {Literal{std::move(value)}, span};
}

Expression variable_reference(std::string name, Span span) {
  return {Variable{std::move(name)}, span};
}

Expression property(std::string variable, std::string key, Span span) {
  return {PropertyAccess{box(variable_reference(std::move(variable), span)), {std::move(key), span}}, span};
}

Expression map_of(std::string key, Expression value, Span span) {
  MapLiteral map;
  map.entries.push_back({{std::move(key), span}, std::move(value)});
  return {std::move(map), span};
}

Expression call(std::string function, Expression argument) {
  Span span = argument.span;
  std::vector<Expression> arguments;
  arguments.push_back(std::move(argument));
  return call(std::move(function), std::move(arguments), span);
}

Expression call(std::string function, std::vector<Expression> arguments, Span span) {
  FunctionCall node;
  node.name = {std::move(function), span};
  node.arguments = std::move(arguments);
  return {std::move(node), span};
}

Expression is_in(Expression value, std::vector<Expression> alternatives, Span span) {
  Expression list(ListLiteral{std::move(alternatives)}, span);
  return {Binary{BinaryOperator::In, box(std::move(value)), box(std::move(list)), span}, span};
}

Expression for_each(std::string list, std::string element, Expression value, Span span) {
  ListComprehension node;
  node.variable = {std::move(element), span};
  node.list = box(variable_reference(std::move(list), span));
  node.projection = box(std::move(value));
  return {std::move(node), span};
}

Expression phrase_of(const std::string& relationship, Span span) {
  std::vector<Expression> choices;
  choices.push_back(property(relationship, "phrase", span));
  choices.push_back(call("type", variable_reference(relationship, span)));
  return call("coalesce", std::move(choices), span);
}

Expression phrase_either_way(const std::string& relationship, const std::string& place, Span span) {
  Case arrow;
  arrow.operand = box(call("startNode", variable_reference(relationship, span)));
  arrow.branches.push_back({variable_reference(place, span), text("", span)});
  arrow.otherwise = box(text("← ", span));
  Expression phrase = phrase_of(relationship, span);
  return {Binary{BinaryOperator::Add, box(Expression(std::move(arrow), span)), box(std::move(phrase)), span}, span};
}

std::optional<Expression> conjunction(std::vector<Expression> conditions, Span span) {
  if (conditions.empty()) return std::nullopt;
  if (conditions.size() == 1) return std::move(conditions.front());
  return Expression(Logical{LogicalOperator::And, std::move(conditions)}, span);
}

std::optional<LabelExpression> any_label(const std::vector<Name>& labels, Span span) {
  if (labels.empty()) return std::nullopt;
  LabelExpression any{.op = LabelOperator::Or, .name = {}, .operands = {}, .span = span};
  for (const Name& label : labels)
    any.operands.push_back({.op = LabelOperator::Name, .name = label, .operands = {}, .span = label.span});
  if (labels.size() == 1) return any.operands.front();
  return any;
}

}  // namespace clew::query
