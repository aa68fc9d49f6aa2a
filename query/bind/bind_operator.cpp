// Operators: what they take, as far as it is known before the query runs, and what they give.
#include "query/bind/binder.h"

namespace clew::query {

using syntax::BinaryOperator;
using syntax::UnaryOperator;

namespace {

constexpr TypeSet kBoolean = {TypeKind::Boolean};
constexpr TypeSet kTemporal = {TypeKind::Date,          TypeKind::LocalTime, TypeKind::Time,
                               TypeKind::LocalDateTime, TypeKind::DateTime,  TypeKind::Duration};
constexpr TypeSet kArithmetic = TypeSet{TypeKind::Integer, TypeKind::Float} | kTemporal;
constexpr TypeSet kNumbers = {TypeKind::Integer, TypeKind::Float};

bool is_arithmetic(BinaryOperator op) {
  return op >= BinaryOperator::Subtract && op <= BinaryOperator::Power;
}

const char* symbol(BinaryOperator op) {
  constexpr const char* kSymbols[] = {"+", "-", "*", "/", "%", "^", "IN", "STARTS WITH", "ENDS WITH", "CONTAINS", "=~"};
  return kSymbols[std::size_t(op)];
}

[[noreturn]] void fail_operand(const BoundExpression& operand, const std::string& what, const std::string& wanted,
                               const std::string& hint = {}) {
  fail_syntax(ErrorDetail::InvalidArgumentType, operand.span, what + " takes " + wanted + "; this is " + describe(operand.type),
              hint);
}

std::string number_hint(const BoundExpression& operand) {
  return operand.type.is(TypeKind::String) ? "turn a text into a number with toInteger(..) or toFloat(..)"
                                           : "compute a number first";
}

void check_operands(BinaryOperator op, const BoundExpression& left, const BoundExpression& right) {
  if (op == BinaryOperator::In && !TypeSet::list().accepts(right.type))
    fail_operand(right, "IN", "a list on its right",
                 right.type.is(TypeKind::String) ? "for a part of a text write text CONTAINS part" : "write [..]");
  if (!is_arithmetic(op)) return;
  for (const BoundExpression* operand : {&left, &right})
    if (!kArithmetic.accepts(operand->type)) fail_operand(*operand, symbol(op), "numbers", number_hint(*operand));
}

bool is_number(StaticType type) {
  return type.is(TypeKind::Integer) || type.is(TypeKind::Float) || type.is(TypeKind::Number);
}

StaticType operator_result(BinaryOperator op, StaticType left, StaticType right) {
  if (op >= BinaryOperator::In) return {TypeKind::Boolean};
  if (is_number(left) && is_number(right)) {
    if (op == BinaryOperator::Power) return {TypeKind::Float};
    if (left.is(TypeKind::Integer) && right.is(TypeKind::Integer)) return left;
    return left.is(TypeKind::Float) || right.is(TypeKind::Float) ? StaticType{TypeKind::Float} : StaticType{TypeKind::Number};
  }
  if (op != BinaryOperator::Add) return {};
  if (left.is(TypeKind::String) && right.is(TypeKind::String)) return left;
  if (left.is_list() && right.is_list()) return unite(left, right);
  return {};
}

}  // namespace

BoundExpression Binder::bind(const syntax::Unary& unary, Span span) {
  BoundExpression operand = bind_expression(*unary.operand);
  StaticType type = operand.type;
  switch (unary.op) {
    case UnaryOperator::Not:
      if (!kBoolean.accepts(type)) fail_operand(operand, "NOT", "a condition", "compare it with something");
      type = {TypeKind::Boolean};
      break;
    case UnaryOperator::IsNull:
    case UnaryOperator::IsNotNull:
      type = {TypeKind::Boolean};
      break;
    case UnaryOperator::Plus:
    case UnaryOperator::Minus:
      if (!(kNumbers | TypeSet{TypeKind::Duration}).accepts(type))
        fail_operand(operand, "a sign", "a number", number_hint(operand));
  }
  return {BoundUnary{unary.op, box(std::move(operand))}, type, span};
}

BoundExpression Binder::bind(const syntax::Binary& binary, Span span) {
  BoundExpression left = bind_expression(*binary.left);
  BoundExpression right = bind_expression(*binary.right);
  check_operands(binary.op, left, right);
  StaticType type = operator_result(binary.op, left.type, right.type);
  return {BoundBinary{binary.op, box(std::move(left)), box(std::move(right)), binary.op_span}, type, span};
}

BoundExpression Binder::bind_comparison(const syntax::Expression& left, const syntax::ComparisonPart& part) {
  BoundComparison bound{part.op, box(bind_expression(left)), box(bind_expression(part.operand))};
  notice_null(bound, part.op_span);
  Span span = join(bound.left->span, bound.right->span);
  return {std::move(bound), {TypeKind::Boolean}, span};
}

// a < b < c: both comparisons must hold; b is bound twice, for it has no effects.
BoundExpression Binder::bind(const syntax::Comparison& comparison, Span span) {
  BoundLogical all{syntax::LogicalOperator::And, {}};
  const syntax::Expression* left = comparison.first.get();
  for (const syntax::ComparisonPart& part : comparison.rest) {
    all.operands.push_back(bind_comparison(*left, part));
    left = &part.operand;
  }
  if (all.operands.size() == 1) return std::move(all.operands.front());
  return {std::move(all), {TypeKind::Boolean}, span};
}

// x = null is null for every x: IS NULL is meant.
void Binder::notice_null(const BoundComparison& comparison, Span op_span) {
  for (const BoundExpression* side : {comparison.left.get(), comparison.right.get()})
    if (auto* constant = std::get_if<BoundConstant>(&side->node); constant != nullptr && constant->value.is_null())
      query_.notices.push_back({.message = "a comparison with null is never true",
                                .hint = "write IS NULL or IS NOT NULL",
                                .span = join(op_span, side->span)});
}

BoundExpression Binder::bind(const syntax::Logical& logical, Span span) {
  constexpr const char* kNames[] = {"AND", "OR", "XOR"};
  BoundLogical bound{logical.op, bind_all(logical.operands)};
  for (const BoundExpression& operand : bound.operands)
    if (!kBoolean.accepts(operand.type))
      fail_operand(operand, kNames[std::size_t(logical.op)], "conditions", "compare it with something");
  return {std::move(bound), {TypeKind::Boolean}, span};
}

}  // namespace clew::query
