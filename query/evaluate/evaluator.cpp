#include "query/evaluate/evaluator.h"

#include <algorithm>
#include <array>

#include "graph/value/arithmetic.h"
#include "graph/value/equality.h"
#include "graph/value/order.h"
#include "graph/value/type_name.h"
#include "query/evaluate/access.h"
#include "query/evaluate/condition.h"
#include "query/evaluate/known_names.h"
#include "query/evaluate/text_tests.h"
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

Value compute(syntax::BinaryOperator op, const Value& a, const Value& b) {
  switch (op) {
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
    case syntax::BinaryOperator::In:
      return is_in(a, b);
    default:
      return test_text(op, a, b);
  }
}

}  // namespace

struct Evaluator::Visitor {
  Evaluator& self;
  std::span<const Value> row;

  Value eval(const BoundExpression& e) const { return self.evaluate(e, row); }
  Value eval(const Box<BoundExpression>& e) const { return self.evaluate(*e, row); }
  Truth test(const BoundExpression& e) const { return self.test(e, row); }

  Value operator()(const BoundConstant& c) const { return c.value; }
  Value operator()(const BoundParameter& p) const { return self.parameters_[p.index]; }
  Value operator()(const BoundVariable& v) const { return row[std::size_t(v.slot)]; }
  Value operator()(const BoundPropertyAccess& access) const {
    const Value object = eval(access.object);
    if (object.is(ValueType::Node)) return property(object.as_node(), access.key);
    if (object.is(ValueType::Relationship)) return property(object.as_relationship(), access.key);
    return property_of(object, access.key.name, self.entities_);
  }
  template <class Id>
  Value property(Id entity, const BoundKey& key) const {
    return self.entities_.property(entity, known(self.graph_, key));
  }
  Value operator()(const BoundIndexAccess& access) const {
    return element_of(eval(access.object), eval(access.index), self.entities_);
  }
  Value operator()(const BoundSliceAccess& access) const {
    const Value list = eval(access.object);
    const Value from = access.from ? eval(access.from) : Value(0);
    const Value to = access.to        ? eval(access.to)
                     : list.is_list() ? Value(static_cast<std::int64_t>(list.as_list().size()))
                                      : Value(0);
    return slice_of(list, from, to);
  }
  Value operator()(const BoundFunctionCall& call) const {
    constexpr std::size_t kFew = 3;  // arguments that need no memory of their own
    if (call.arguments.size() <= kFew) {
      std::array<Value, kFew> arguments;
      for (std::size_t i = 0; i < call.arguments.size(); ++i) arguments[i] = eval(call.arguments[i]);
      return call.function->call({arguments.data(), call.arguments.size()}, self.functions_);
    }
    std::vector<Value> arguments;
    for (const BoundExpression& argument : call.arguments) arguments.push_back(eval(argument));
    return call.function->call(arguments, self.functions_);
  }
  Value operator()(const BoundComparison& c) const { return compare(c.op, eval(c.left), eval(c.right)); }
  Value operator()(const BoundLogical& logical) const {
    Truth truth = test(logical.operands.front());
    for (std::size_t i = 1; i < logical.operands.size(); ++i) {
      if (logical.op == syntax::LogicalOperator::And && truth == Truth::False) break;
      if (logical.op == syntax::LogicalOperator::Or && truth == Truth::True) break;
      const Truth next = test(logical.operands[i]);
      if (logical.op == syntax::LogicalOperator::And) truth = truth && next;
      if (logical.op == syntax::LogicalOperator::Or) truth = truth || next;
      if (logical.op == syntax::LogicalOperator::Xor) truth = graph::exclusive_or(truth, next);
    }
    return to_value(truth);
  }
  Value operator()(const BoundBinary& binary) const {
    if (binary.op == syntax::BinaryOperator::Add) return self.add(eval(binary.left), eval(binary.right));
    return compute(binary.op, eval(binary.left), eval(binary.right));
  }
  Value operator()(const BoundUnary& unary) const {
    if (unary.op == syntax::UnaryOperator::Not) return to_value(!test(*unary.operand));
    Value value = eval(unary.operand);
    switch (unary.op) {
      case syntax::UnaryOperator::Plus:
        return value;
      case syntax::UnaryOperator::Minus:
        return graph::negate(value);
      case syntax::UnaryOperator::IsNull:
        return value.is_null();
      default:
        return !value.is_null();
    }
  }
  Value operator()(const BoundLabelTest& label_test) const {
    Value object = eval(label_test.object);
    if (object.is_null()) return {};
    if (!object.is(ValueType::Node) && !object.is(ValueType::Relationship))
      fail_type("labels are asked of " + graph::described(object), "ask a node, or a relationship for its type");
    return holds(label_test.condition, object);
  }
  bool holds(const BoundLabelCondition& condition, const Value& object) const {
    auto each = [&](const BoundLabelCondition& operand) { return holds(operand, object); };
    const auto& operands = condition.operands;
    switch (condition.op) {
      case syntax::LabelOperator::Name:
        if (object.is(ValueType::Node)) return self.entities_.has_label(object.as_node(), known(self.graph_, condition.label));
        return self.entities_.type(object.as_relationship()) == condition.type.name;
      case syntax::LabelOperator::Not:
        return !each(operands.front());
      case syntax::LabelOperator::And:
        return std::all_of(operands.begin(), operands.end(), each);
      case syntax::LabelOperator::Or:
        return std::any_of(operands.begin(), operands.end(), each);
      default:
        return object.is(ValueType::Relationship) || !self.entities_.labels(object.as_node()).empty();
    }
  }
  Value operator()(const BoundList& list) const {
    std::vector<Value> elements;
    elements.reserve(list.elements.size());
    for (const BoundExpression& element : list.elements) elements.push_back(eval(element));
    return Value::list(std::move(elements));
  }
  std::vector<graph::MapEntry> entries_of(const BoundMap& map) const {
    std::vector<graph::MapEntry> entries;
    for (std::size_t i = 0; i < map.keys.size(); ++i) entries.emplace_back(map.keys[i], eval(map.values[i]));
    return entries;
  }
  Value operator()(const BoundMap& map) const { return Value::map(entries_of(map)); }
  Value operator()(const BoundMapProjection& projection) const {
    const Value object = eval(projection.object);
    if (object.is_null()) return {};
    std::vector<graph::MapEntry> entries;
    if (projection.all_properties) {
      const Value all = properties_of(object);
      for (const graph::MapEntry& entry : all.as_map()) entries.push_back(entry);
    }
    for (graph::MapEntry& entry : entries_of(projection.entries)) entries.push_back(std::move(entry));
    return Value::map(std::move(entries));
  }
  Value properties_of(const Value& object) const {
    if (object.is(ValueType::Node)) return self.entities_.properties(object.as_node());
    if (object.is(ValueType::Relationship)) return self.entities_.properties(object.as_relationship());
    if (!object.is_map()) fail_type("properties are taken of " + graph::described(object));
    return object;
  }
  Value operator()(const BoundCase& branches) const {
    const Value operand = branches.operand ? eval(branches.operand) : Value();
    for (const BoundCaseBranch& branch : branches.branches) {
      const Truth chosen = branches.operand ? graph::equal(operand, eval(branch.condition)) : test(branch.condition);
      if (chosen == Truth::True) return eval(branch.result);
    }
    return branches.otherwise ? eval(branches.otherwise) : Value();
  }
  Value operator()(const BoundListComprehension& comprehension) const { return self.comprehend(comprehension, row); }
  Value operator()(const BoundQuantifier& quantifier) const { return self.quantify(quantifier, row); }
  Value operator()(const BoundReduce& reduction) const { return self.reduce(reduction, row); }
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
};

Evaluator::Evaluator(const BoundQuery& query, const graph::Graph& graph, const Parameters& parameters, Budget& budget,
                     std::chrono::system_clock::time_point transaction_began)
    : graph_(graph),
      parameters_(values_of(query, parameters)),
      entities_(graph),
      budget_(budget),
      functions_{.graph = graph,
                 .entities = entities_,
                 .statement_time = system_time(),
                 .transaction_time = system_time(transaction_began),
                 .random = Random(),
                 .max_value_bytes = budget.max_value_bytes()} {}

graph::Value Evaluator::evaluate(const BoundExpression& expression, std::span<const graph::Value> row) {
  return with_place(expression.span, [&] { return std::visit(Visitor{*this, row}, expression.node); });
}

graph::Value Evaluator::add(const graph::Value& a, const graph::Value& b) const {
  const std::uint64_t limit = budget_.max_value_bytes();
  if (a.is_string() && b.is_string() && a.as_string().size() + b.as_string().size() > limit) fail_size(limit);
  if (a.is_list() && b.is_list() && (a.as_list().size() + b.as_list().size()) * sizeof(Value) > limit) fail_size(limit);
  return graph::add(a, b);
}

graph::Truth Evaluator::test(const BoundExpression& condition, std::span<const graph::Value> row) {
  const Value value = evaluate(condition, row);
  return with_place(condition.span, [&] { return truth_of(value); });
}

}  // namespace clew::query
