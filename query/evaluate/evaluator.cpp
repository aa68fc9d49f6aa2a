#include "query/evaluate/evaluator.h"

#include <algorithm>

#include "graph/value/arithmetic.h"
#include "graph/value/component.h"
#include "graph/value/equality.h"
#include "graph/value/order.h"
#include "query/evaluate/graph_entities.h"
#include "query/function/failure.h"

namespace clew::query {
namespace {

using graph::Truth;
using graph::Value;
using graph::ValueType;

std::vector<Value> values_of(const BoundQuery& query, const Parameters& parameters) {
  std::vector<Value> values;
  for (const std::string& name : query.parameters) {
    auto found = parameters.find(name);
    if (found == parameters.end())
      throw InputError({.type = ErrorType::ParameterMissing,
                        .phase = ErrorPhase::Runtime,
                        .detail = ErrorDetail::MissingParameter,
                        .message = "the parameter $" + name + " has no value",
                        .hint = "give it one",
                        .span = std::nullopt});
    values.push_back(found->second);
  }
  return values;
}

Value compare(syntax::ComparisonOperator op, const Value& a, const Value& b) {
  if (op == syntax::ComparisonOperator::Equal) return to_value(graph::equal(a, b));
  if (op == syntax::ComparisonOperator::NotEqual) return to_value(!graph::equal(a, b));
  auto order = graph::compare(a, b);
  if (!order) return {};
  switch (op) {
    case syntax::ComparisonOperator::Less:
      return *order < 0;
    case syntax::ComparisonOperator::LessEqual:
      return *order <= 0;
    case syntax::ComparisonOperator::Greater:
      return *order > 0;
    default:
      return *order >= 0;
  }
}

}  // namespace

// What is not here yet is refused with its place.
struct Evaluator::Visitor {
  Evaluator& self;
  std::span<const Value> row;
  Span span;

  Value eval(const Box<BoundExpression>& e) const { return self.evaluate(*e, row); }

  Value operator()(const BoundConstant& c) const { return c.value; }
  Value operator()(const BoundParameter& p) const { return self.parameters_[p.index]; }
  Value operator()(const BoundVariable& v) const { return row[std::size_t(v.slot)]; }
  Value operator()(const BoundPropertyAccess& access) const {
    Value object = eval(access.object);
    if (object.is(ValueType::Node)) return self.entities_->property(object.as_node(), access.key.name);
    if (object.is(ValueType::Relationship)) return self.entities_->property(object.as_relationship(), access.key.name);
    if (object.is_map()) {
      const Value* found = object.as_map().find(access.key.name);
      return found != nullptr ? *found : Value();
    }
    if (object.is_null()) return {};
    return graph::component(object, access.key.name);
  }
  Value operator()(const BoundFunctionCall& call) const {
    std::vector<Value> arguments;
    for (const BoundExpression& argument : call.arguments) arguments.push_back(self.evaluate(argument, row));
    return call.function->call(arguments, self.functions_);
  }
  Value operator()(const BoundComparison& c) const { return compare(c.op, eval(c.left), eval(c.right)); }
  Value operator()(const BoundLogical& logical) const {
    Truth truth = graph::truth(self.evaluate(logical.operands.front(), row));
    for (std::size_t i = 1; i < logical.operands.size(); ++i) {
      Truth next = graph::truth(self.evaluate(logical.operands[i], row));
      if (logical.op == syntax::LogicalOperator::And) truth = truth && next;
      if (logical.op == syntax::LogicalOperator::Or) truth = truth || next;
      if (logical.op == syntax::LogicalOperator::Xor) truth = graph::exclusive_or(truth, next);
    }
    return to_value(truth);
  }
  Value operator()(const BoundBinary& binary) const {
    Value a = eval(binary.left);
    Value b = eval(binary.right);
    switch (binary.op) {
      case syntax::BinaryOperator::Add:
        return graph::add(a, b);
      case syntax::BinaryOperator::Subtract:
        return graph::subtract(a, b);
      case syntax::BinaryOperator::Multiply:
        return graph::multiply(a, b);
      case syntax::BinaryOperator::Divide:
        return graph::divide(a, b);
      case syntax::BinaryOperator::Modulo:
        return graph::modulo(a, b);
      case syntax::BinaryOperator::Power:
        return graph::power(a, b);
      default:
        fail_unsupported(span, "this operator can't be run");
    }
  }
  Value operator()(const BoundUnary& unary) const {
    Value value = eval(unary.operand);
    switch (unary.op) {
      case syntax::UnaryOperator::Plus:
        return value;
      case syntax::UnaryOperator::Minus:
        return graph::negate(value);
      case syntax::UnaryOperator::Not:
        return to_value(!graph::truth(value));
      case syntax::UnaryOperator::IsNull:
        return value.is_null();
      default:
        return !value.is_null();
    }
  }
  Value operator()(const BoundLabelTest& test) const {
    Value object = eval(test.object);
    if (object.is_null()) return {};
    return holds(test.condition, object);
  }
  bool holds(const BoundLabelCondition& condition, const Value& object) const {
    auto each = [&](const BoundLabelCondition& operand) { return holds(operand, object); };
    const auto& operands = condition.operands;
    switch (condition.op) {
      case syntax::LabelOperator::Name:
        if (object.is(ValueType::Node)) return self.entities_->has_label(object.as_node(), condition.label.name);
        return self.entities_->type(object.as_relationship()) == condition.type.name;
      case syntax::LabelOperator::Not:
        return !each(operands.front());
      case syntax::LabelOperator::And:
        return std::all_of(operands.begin(), operands.end(), each);
      case syntax::LabelOperator::Or:
        return std::any_of(operands.begin(), operands.end(), each);
      default:
        return object.is(ValueType::Relationship) || !self.entities_->labels(object.as_node()).empty();
    }
  }
  Value operator()(const BoundIndexAccess& access) const {
    Value list = eval(access.object);
    Value index = eval(access.index);
    if (!list.is_list() || !index.is_integer()) return {};
    auto elements = list.as_list();
    auto place = index.as_integer();
    return place >= 0 && std::size_t(place) < elements.size() ? elements[std::size_t(place)] : Value();
  }
  Value operator()(const BoundList& list) const {
    std::vector<Value> elements;
    for (const BoundExpression& element : list.elements) elements.push_back(self.evaluate(element, row));
    return Value::list(std::move(elements));
  }
  Value operator()(const BoundSubqueryExpression& subquery) const {
    switch (subquery.kind) {
      case syntax::SubqueryKind::Exists:
        return self.subqueries_->exists(*subquery.query, row);
      case syntax::SubqueryKind::Count:
        return self.subqueries_->count(*subquery.query, row);
      default:
        return self.subqueries_->collect(*subquery.query, row);
    }
  }
  template <class Other>
  Value operator()(const Other&) const {
    fail_unsupported(span, "this expression can't be run");
  }
};

Evaluator::Evaluator(const BoundQuery& query, const graph::Graph& graph, const Parameters& parameters, const Limits& limits)
    : graph_(graph),
      parameters_(values_of(query, parameters)),
      entities_(std::make_unique<GraphEntities>(graph)),
      functions_{.graph = graph,
                 .entities = *entities_,
                 .statement_time = system_time(),
                 .transaction_time = system_time(),
                 .random = Random(),
                 .max_value_bytes = limits.memory_bytes.value_or(std::uint64_t{1} << 30)} {}

Evaluator::~Evaluator() = default;

graph::Value Evaluator::evaluate(const BoundExpression& expression, std::span<const graph::Value> row) {
  return with_place(expression.span, [&] { return std::visit(Visitor{*this, row, expression.span}, expression.node); });
}

}  // namespace clew::query
