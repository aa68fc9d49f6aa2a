#include "query/plan/describe_expression.h"

#include <fmt/format.h>

#include "graph/value/print.h"
#include "query/function/function.h"

namespace clew::query {
namespace {

const char* symbol(syntax::ComparisonOperator op) {
  constexpr const char* kSymbols[] = {"=", "<>", "<", "<=", ">", ">="};
  return kSymbols[std::size_t(op)];
}
const char* symbol(syntax::BinaryOperator op) {
  constexpr const char* kSymbols[] = {"+", "-", "*", "/", "%", "^", "IN", "STARTS WITH", "ENDS WITH", "CONTAINS", "=~"};
  return kSymbols[std::size_t(op)];
}
const char* symbol(syntax::LogicalOperator op) {
  constexpr const char* kSymbols[] = {" AND ", " OR ", " XOR "};
  return kSymbols[std::size_t(op)];
}

template <class List, class Text>
std::string joined(const List& list, const char* between, const Text& text) {
  std::string all;
  for (const auto& element : list) {
    if (!all.empty()) all += between;
    all += text(element);
  }
  return all;
}

struct Describe {
  const ExpressionText& text;

  std::string operand(const Box<BoundExpression>& e) const {
    bool compound = std::holds_alternative<BoundComparison>(e->node) || std::holds_alternative<BoundBinary>(e->node) ||
                    std::holds_alternative<BoundLogical>(e->node);
    return compound ? fmt::format("({})", text(*e)) : text(*e);
  }
  std::string optional(const Box<BoundExpression>& e) const { return e ? text(*e) : ""; }

  std::string operator()(const BoundConstant& c) const { return graph::print_literal(c.value); }
  std::string operator()(const BoundParameter& p) const { return fmt::format("${}", p.index); }
  std::string operator()(const BoundVariable& v) const { return text.slot(v.slot); }
  std::string operator()(const BoundPropertyAccess& a) const { return operand(a.object) + '.' + graph::quote_name(a.key.name); }
  std::string operator()(const BoundFunctionCall& call) const {
    return (call.function != nullptr ? call.function->signature.name : "function") + '(' + joined(call.arguments, ", ", text) + ')';
  }
  std::string operator()(const BoundComparison& c) const { return operand(c.left) + ' ' + symbol(c.op) + ' ' + operand(c.right); }
  std::string operator()(const BoundLogical& l) const {
    return joined(l.operands, symbol(l.op), [this](const BoundExpression& e) {
      return std::holds_alternative<BoundLogical>(e.node) ? fmt::format("({})", text(e)) : text(e);
    });
  }
  std::string operator()(const BoundBinary& b) const { return operand(b.left) + ' ' + symbol(b.op) + ' ' + operand(b.right); }
  std::string operator()(const BoundUnary& u) const {
    if (u.op == syntax::UnaryOperator::IsNull) return operand(u.operand) + " IS NULL";
    if (u.op == syntax::UnaryOperator::IsNotNull) return operand(u.operand) + " IS NOT NULL";
    const char* sign = u.op == syntax::UnaryOperator::Not ? "NOT " : u.op == syntax::UnaryOperator::Minus ? "-" : "+";
    return fmt::format("{}{}", sign, operand(u.operand));
  }
  std::string operator()(const BoundLabelTest& t) const { return operand(t.object) + ':' + text.condition(t.condition); }
  std::string operator()(const BoundIndexAccess& a) const { return operand(a.object) + '[' + text(*a.index) + ']'; }
  std::string operator()(const BoundSliceAccess& a) const {
    return operand(a.object) + '[' + optional(a.from) + ".." + optional(a.to) + ']';
  }
  std::string operator()(const BoundList& l) const { return fmt::format("[{}]", joined(l.elements, ", ", text)); }
  std::string operator()(const BoundMap& m) const {
    std::string all;
    for (std::size_t i = 0; i < m.keys.size(); ++i)
      all += fmt::format("{}{}: {}", i == 0 ? "" : ", ", graph::quote_name(m.keys[i]), text(m.values[i]));
    return fmt::format("{{{}}}", all);
  }
  std::string operator()(const BoundCase&) const { return "CASE .. END"; }
  std::string operator()(const BoundListComprehension& c) const {
    return fmt::format("[{} IN {}{}{}]", text.slot(c.slot), text(*c.list),
                       c.predicate ? fmt::format(" WHERE {}", text(*c.predicate)) : "",
                       c.projection ? fmt::format(" | {}", text(*c.projection)) : "");
  }
  std::string operator()(const BoundQuantifier& q) const {
    constexpr const char* kNames[] = {"all", "any", "none", "single"};
    return fmt::format("{}({} IN {} WHERE {})", kNames[std::size_t(q.kind)], text.slot(q.slot), text(*q.list),
                       optional(q.predicate));
  }
  std::string operator()(const BoundReduce& r) const { return fmt::format("reduce(.. {} ..)", text(*r.list)); }
  std::string operator()(const BoundMapProjection& p) const { return operand(p.object) + " {..}"; }
  std::string operator()(const BoundSubqueryExpression& s) const {
    constexpr const char* kNames[] = {"EXISTS", "COUNT", "COLLECT"};
    return std::string(kNames[std::size_t(s.kind)]) + " {..}";
  }
};

}  // namespace

std::string ExpressionText::operator()(const BoundExpression& expression) const {
  return std::visit(Describe{*this}, expression.node);
}

std::string ExpressionText::slot(SlotId slot) const {
  if (std::size_t(slot) >= query_.slots.size()) return fmt::format("#{}", std::size_t(slot));
  const std::string& name = query_.slots[std::size_t(slot)].name;
  std::size_t begin = name.find_first_not_of(' ');
  return begin == std::string::npos ? name : name.substr(begin);
}

std::string ExpressionText::labels(const std::vector<BoundLabel>& labels) const {
  std::string all;
  for (const BoundLabel& label : labels) all += fmt::format(":{}", graph::quote_name(label.name));
  return all;
}

std::string ExpressionText::condition(const BoundLabelCondition& condition) const {
  auto each = [this](const BoundLabelCondition& operand) { return this->condition(operand); };
  switch (condition.op) {
    case syntax::LabelOperator::Name:
      return graph::quote_name(condition.label.name);
    case syntax::LabelOperator::Not:
      return fmt::format("!{}", each(condition.operands.front()));
    case syntax::LabelOperator::And:
      return fmt::format("({})", joined(condition.operands, "&", each));
    case syntax::LabelOperator::Or:
      return fmt::format("({})", joined(condition.operands, "|", each));
    default:
      return "%";
  }
}

}  // namespace clew::query
