// Expressions as text: each node knows how tightly it binds, its place how tightly it must.
#include <charconv>
#include <cmath>
#include <utility>

#include "query/syntax/keyword.h"
#include "query/syntax/print.h"
#include "query/syntax/printer.h"

namespace clew::query::syntax {
namespace {

struct OperatorText {
  const char* text;
  Precedence precedence;
};

OperatorText text_of(BinaryOperator op) {
  constexpr OperatorText kTexts[] = {{" + ", Precedence::Sum},
                                     {" - ", Precedence::Sum},
                                     {" * ", Precedence::Product},
                                     {" / ", Precedence::Product},
                                     {" % ", Precedence::Product},
                                     {" ^ ", Precedence::Power},
                                     {" IN ", Precedence::Predicate},
                                     {" STARTS WITH ", Precedence::Predicate},
                                     {" ENDS WITH ", Precedence::Predicate},
                                     {" CONTAINS ", Precedence::Predicate},
                                     {" =~ ", Precedence::Predicate}};
  return kTexts[std::size_t(op)];
}

OperatorText text_of(LogicalOperator op) {
  constexpr OperatorText kTexts[] = {{" AND ", Precedence::And}, {" OR ", Precedence::Or}, {" XOR ", Precedence::Xor}};
  return kTexts[std::size_t(op)];
}

const char* text_of(ComparisonOperator op) {
  constexpr const char* kTexts[] = {" = ", " <> ", " < ", " <= ", " > ", " >= "};
  return kTexts[std::size_t(op)];
}

struct PrecedenceOf {
  Precedence operator()(const Logical& n) const { return text_of(n.op).precedence; }
  Precedence operator()(const Comparison&) const { return Precedence::Comparison; }
  Precedence operator()(const Binary& n) const { return text_of(n.op).precedence; }
  Precedence operator()(const Unary& n) const {
    switch (n.op) {
      case UnaryOperator::Not:
        return Precedence::Not;
      case UnaryOperator::IsNull:
      case UnaryOperator::IsNotNull:
        return Precedence::Predicate;
      default:
        return Precedence::Sign;
    }
  }
  // A dash after a pattern would seem to go on with it.
  Precedence operator()(const PatternExpression&) const { return Precedence::Not; }
  Precedence operator()(const LabelPredicate&) const { return Precedence::Postfix; }
  Precedence operator()(const PropertyAccess&) const { return Precedence::Postfix; }
  Precedence operator()(const IndexAccess&) const { return Precedence::Postfix; }
  Precedence operator()(const SliceAccess&) const { return Precedence::Postfix; }
  Precedence operator()(const Literal& n) const {
    auto* i = std::get_if<std::int64_t>(&n.value);
    auto* d = std::get_if<double>(&n.value);
    return (i != nullptr && *i < 0) || (d != nullptr && std::signbit(*d)) ? Precedence::Sign : Precedence::Atom;
  }
  template <class T>
  Precedence operator()(const T&) const {
    return Precedence::Atom;
  }
};

// With a point or an exponent, and so that it is read back as the same number.
std::string text_of(double value) {
  char buffer[32];
  auto [end, problem] = std::to_chars(buffer, buffer + sizeof buffer, value);
  std::string text(buffer, end);
  return text.find_first_of(".e") == std::string::npos ? text + ".0" : text;
}

}  // namespace

void Printer::expression(const Expression& expression, Precedence minimum) {
  bool parentheses = std::visit(PrecedenceOf{}, expression.node) < minimum;
  if (parentheses) text("(");
  std::visit([this](const auto& n) { node(n); }, expression.node);
  if (parentheses) text(")");
}

void Printer::expressions(const std::vector<Expression>& elements) {
  list(elements, [this](const Expression& e) { expression(e); });
}

void Printer::variable(const std::string& name) {
  text(print_name(name, NameUse::Variable));
}
void Printer::name(const std::string& name) {
  text(print_name(name));
}

void Printer::node(const Literal& literal) {
  struct Visitor {
    Printer& printer;
    void operator()(Null) const { printer.text("null"); }
    void operator()(bool b) const { printer.text(b ? "true" : "false"); }
    void operator()(std::int64_t i) const { printer.text(std::to_string(i)); }
    void operator()(double d) const { printer.text(text_of(d)); }
    void operator()(const std::string& s) const { printer.text(print_string(s)); }
  };
  std::visit(Visitor{*this}, literal.value);
}

void Printer::node(const Variable& v) {
  variable(v.name);
}

void Printer::node(const PropertyAccess& access) {
  expression(*access.object, Precedence::Postfix);
  text(".");
  name(access.key.text);
}

void Printer::node(const Parameter& parameter) {
  text("$");
  bool number = !parameter.name.empty() && parameter.name.find_first_not_of("0123456789") == std::string::npos;
  if (number)
    text(parameter.name);
  else
    name(parameter.name);
}

// The dots of a namespace divide names.
void Printer::qualified_name(std::string_view rest) {
  for (std::size_t dot = rest.find('.'); dot != std::string_view::npos; dot = rest.find('.')) {
    text(print_name(rest.substr(0, dot), NameUse::Variable));
    text(".");
    rest.remove_prefix(dot + 1);
  }
  text(print_name(rest, NameUse::Variable));
}

void Printer::node(const FunctionCall& call) {
  qualified_name(call.name.text);
  text(call.distinct ? "(DISTINCT " : "(");
  expressions(call.arguments);
  text(")");
}

void Printer::node(const CountStar&) {
  text("count(*)");
}

void Printer::node(const Comparison& comparison) {
  expression(*comparison.first, Precedence::Predicate);
  for (const ComparisonPart& part : comparison.rest) {
    text(text_of(part.op));
    expression(part.operand, Precedence::Predicate);
  }
}

void Printer::node(const Logical& logical) {
  auto [between, precedence] = text_of(logical.op);
  bool first = true;
  for (const Expression& operand : logical.operands) {
    if (!first) text(between);
    first = false;
    expression(operand, tighter(precedence));
  }
}

void Printer::node(const Binary& binary) {
  auto [between, precedence] = text_of(binary.op);
  expression(*binary.left, precedence);
  text(between);
  expression(*binary.right, tighter(precedence));
}

void Printer::node(const Unary& unary) {
  switch (unary.op) {
    case UnaryOperator::Not:
      text("NOT ");
      return expression(*unary.operand, Precedence::Not);
    case UnaryOperator::IsNull:
      expression(*unary.operand, Precedence::Predicate);
      return text(" IS NULL");
    case UnaryOperator::IsNotNull:
      expression(*unary.operand, Precedence::Predicate);
      return text(" IS NOT NULL");
    case UnaryOperator::Plus:
      text("+");
      return expression(*unary.operand, Precedence::Postfix);
    case UnaryOperator::Minus:
      // A number in parentheses, lest the minus become part of it.
      text("-");
      return expression(*unary.operand,
                        std::holds_alternative<Literal>(unary.operand->node) ? tighter(Precedence::Atom) : Precedence::Postfix);
  }
}

void Printer::node(const LabelPredicate& predicate) {
  expression(*predicate.operand,
             std::holds_alternative<LabelPredicate>(predicate.operand->node) ? Precedence::Atom : Precedence::Postfix);
  text(":");
  labels(*predicate.labels, bar_ends_labels_ ? LabelBinding::Both : LabelBinding::Either);
}

void Printer::node(const IndexAccess& access) {
  expression(*access.object, Precedence::Postfix);
  text("[");
  expression(*access.index);
  text("]");
}

void Printer::node(const SliceAccess& access) {
  expression(*access.object, Precedence::Postfix);
  text("[");
  if (access.from) expression(*access.from);
  text("..");
  if (access.to) expression(*access.to);
  text("]");
}

void Printer::node(const ListLiteral& l) {
  text("[");
  // [x IN y] is a comprehension, and so is what starts with a pattern: such a first element stands in parentheses.
  Precedence minimum = Precedence::Sum;
  list(l.elements, [this, &minimum](const Expression& e) { expression(e, std::exchange(minimum, Precedence::None)); });
  text("]");
}

void Printer::node(const MapLiteral& map) {
  text("{");
  list(map.entries, [this](const MapEntry& entry) {
    name(entry.key.text);
    text(": ");
    expression(entry.value);
  });
  text("}");
}

void Printer::node(const Case& c) {
  text("CASE");
  if (c.operand) {
    text(" ");
    expression(*c.operand);
  }
  for (const CaseBranch& branch : c.branches) {
    text(" WHEN ");
    expression(branch.condition);
    text(" THEN ");
    expression(branch.result);
  }
  if (c.otherwise) {
    text(" ELSE ");
    expression(*c.otherwise);
  }
  text(" END");
}

// Label alternatives stand in parentheses here, for a bar without would end the expression.
void Printer::before_bar(const Expression& e) {
  bool outside = std::exchange(bar_ends_labels_, true);
  expression(e);
  bar_ends_labels_ = outside;
}

void Printer::node(const ListComprehension& comprehension) {
  text("[");
  variable(comprehension.variable.text);
  text(" IN ");
  before_bar(*comprehension.list);
  if (comprehension.predicate) {
    text(" WHERE ");
    before_bar(*comprehension.predicate);
  }
  if (comprehension.projection) {
    text(" | ");
    expression(*comprehension.projection);
  }
  text("]");
}

void Printer::node(const PatternComprehension& comprehension) {
  text("[");
  path(*comprehension.pattern);
  if (comprehension.predicate) {
    text(" WHERE ");
    before_bar(*comprehension.predicate);
  }
  text(" | ");
  expression(*comprehension.projection);
  text("]");
}

void Printer::node(const Quantifier& quantifier) {
  constexpr const char* kNames[] = {"all(", "any(", "none(", "single("};
  text(kNames[std::size_t(quantifier.kind)]);
  variable(quantifier.variable.text);
  text(" IN ");
  before_bar(*quantifier.list);
  if (quantifier.predicate) {
    text(" WHERE ");
    before_bar(*quantifier.predicate);
  }
  text(")");
}

void Printer::node(const Reduce& reduce) {
  text("reduce(");
  variable(reduce.accumulator.text);
  text(" = ");
  expression(*reduce.initial);
  text(", ");
  variable(reduce.variable.text);
  text(" IN ");
  before_bar(*reduce.list);
  text(" | ");
  expression(*reduce.step);
  text(")");
}

void Printer::node(const MapProjection& projection) {
  // count { starts a subquery.
  Keyword keyword = find_keyword(projection.variable.text);
  bool subquery = keyword == Keyword::Count || keyword == Keyword::Exists || keyword == Keyword::Collect;
  text(subquery ? '`' + projection.variable.text + '`' : print_name(projection.variable.text, NameUse::Variable));
  text(" {");
  list(projection.items, [this](const MapProjectionItem& item) {
    switch (item.kind) {
      case MapProjectionKind::AllProperties:
        return text(".*");
      case MapProjectionKind::Property:
        text(".");
        return name(item.key.text);
      case MapProjectionKind::Variable:
        return name(item.key.text);
      case MapProjectionKind::Entry:
        name(item.key.text);
        text(": ");
        return expression(*item.value);
    }
  });
  text("}");
}

void Printer::node(const PatternExpression& pattern) {
  path(*pattern.pattern);
}

void Printer::node(const SubqueryExpression& subquery) {
  constexpr const char* kNames[] = {"EXISTS { ", "COUNT { ", "COLLECT { "};
  text(kNames[std::size_t(subquery.kind)]);
  if (auto* q = std::get_if<Query>(&subquery.body->body))
    query(*q);
  else
    match_body(std::get<MatchClause>(subquery.body->body));
  text(" }");
}

}  // namespace clew::query::syntax
