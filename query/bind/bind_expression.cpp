// Expressions: the dispatch to the files of each kind, and the kinds that need only a few lines.
#include <algorithm>

#include "query/bind/binder.h"
#include "query/syntax/equal.h"

namespace clew::query {

using syntax::Expression;

BoundExpression Binder::bind_expression(const Expression& expression) {
  for (const Substitution& substitution : context_.substitutions)
    if (equal(*substitution.expression, expression)) return use(substitution.slot, expression.span);
  if (std::holds_alternative<syntax::PatternExpression>(expression.node) || !context_.predicate || keeps_predicate(expression))
    return std::visit([&](const auto& node) { return bind(node, expression.span); }, expression.node);
  ExpressionContext context = context_;
  context.predicate = false;
  Restore restore(context_, context);
  return std::visit([&](const auto& node) { return bind(node, expression.span); }, expression.node);
}

// Conditions whose parts are conditions again, so that patterns may stand in them.
bool Binder::keeps_predicate(const Expression& expression) {
  if (auto* unary = std::get_if<syntax::Unary>(&expression.node)) return unary->op == syntax::UnaryOperator::Not;
  return std::holds_alternative<syntax::Logical>(expression.node);
}

BoundExpression Binder::bind_in(const ExpressionContext& context, const Expression& expression) {
  Restore restore(context_, context);
  return bind_expression(expression);
}

Box<BoundExpression> Binder::bind_boxed(const Box<Expression>& expression) {
  return expression ? box(bind_expression(*expression)) : nullptr;
}

std::vector<BoundExpression> Binder::bind_all(const std::vector<Expression>& expressions) {
  std::vector<BoundExpression> bound;
  bound.reserve(expressions.size());
  for (const Expression& expression : expressions) bound.push_back(bind_expression(expression));
  return bound;
}

namespace {

struct LiteralValue {
  graph::Value operator()(syntax::Null) const { return {}; }
  graph::Value operator()(const std::string& text) const { return std::string_view(text); }
  template <class T>
  graph::Value operator()(T scalar) const {
    return scalar;
  }
};

}  // namespace

BoundExpression Binder::bind(const syntax::Literal& literal, Span span) {
  constexpr TypeKind kKinds[] = {TypeKind::Null, TypeKind::Boolean, TypeKind::Integer, TypeKind::Float, TypeKind::String};
  return {BoundConstant{std::visit(LiteralValue{}, literal.value)}, {kKinds[literal.value.index()]}, span};
}

BoundExpression Binder::bind(const syntax::Parameter& parameter, Span span) {
  std::vector<std::string>& names = query_.parameters;
  std::size_t index = std::size_t(std::find(names.begin(), names.end(), parameter.name) - names.begin());
  if (index == names.size()) names.push_back(parameter.name);
  return {BoundParameter{index}, {}, span};
}

BoundExpression Binder::bind(const syntax::Variable& variable, Span span) {
  return use(resolve(variable.name, span), span);
}

BoundExpression Binder::bind(const syntax::ListLiteral& list, Span span) {
  BoundList bound{bind_all(list.elements)};
  StaticType element = bound.elements.empty() ? StaticType{} : bound.elements.front().type;
  for (const BoundExpression& other : bound.elements) element = unite(element, other.type);
  return fold_list(std::move(bound), list_of(element), span);
}

BoundExpression Binder::bind(const syntax::MapLiteral& map, Span span) {
  BoundMap bound;
  for (const syntax::MapEntry& entry : map.entries) add_entry(bound, entry.key.text, bind_expression(entry.value));
  return fold_map(std::move(bound), span);
}

void Binder::add_entry(BoundMap& map, const std::string& key, BoundExpression value) {
  auto known = std::find(map.keys.begin(), map.keys.end(), key);
  if (known != map.keys.end()) {
    map.values[std::size_t(known - map.keys.begin())] = std::move(value);
    return;
  }
  map.keys.push_back(key);
  map.values.push_back(std::move(value));
}

BoundExpression Binder::bind(const syntax::MapProjection& projection, Span span) {
  BoundMapProjection bound;
  auto object = [&] { return bind(syntax::Variable{projection.variable.text}, projection.variable.span); };
  bound.object = box(object());
  require_properties(*bound.object);
  for (const syntax::MapProjectionItem& item : projection.items) {
    switch (item.kind) {
      case syntax::MapProjectionKind::AllProperties:
        bound.all_properties = true;
        break;
      case syntax::MapProjectionKind::Property:
        add_entry(bound.entries, item.key.text, BoundExpression(BoundPropertyAccess{box(object()), key(item.key)}, {}, item.span));
        break;
      case syntax::MapProjectionKind::Variable:
        add_entry(bound.entries, item.key.text, bind(syntax::Variable{item.key.text}, item.span));
        break;
      case syntax::MapProjectionKind::Entry:
        add_entry(bound.entries, item.key.text, bind_expression(*item.value));
        break;
    }
  }
  return {std::move(bound), {TypeKind::Map}, span};
}

// The operand of the simple form is compared; without it each condition must be true.
BoundExpression Binder::bind(const syntax::Case& c, Span span) {
  BoundCase bound;
  bound.operand = bind_boxed(c.operand);
  StaticType type = {TypeKind::Null};
  for (const syntax::CaseBranch& branch : c.branches) {
    BoundExpression condition = c.operand ? bind_expression(branch.condition) : bind_condition(branch.condition);
    BoundExpression result = bind_expression(branch.result);
    type = unite(type, result.type);
    bound.branches.push_back({std::move(condition), std::move(result)});
  }
  bound.otherwise = bind_boxed(c.otherwise);
  if (bound.otherwise) type = unite(type, bound.otherwise->type);
  return {std::move(bound), type, span};
}

BoundExpression Binder::bind(const syntax::LabelPredicate& predicate, Span span) {
  BoundExpression object = bind_expression(*predicate.operand);
  constexpr TypeSet kLabelled = {TypeKind::Node, TypeKind::Relationship};
  if (!kLabelled.accepts(object.type))
    fail_syntax(ErrorDetail::InvalidArgumentType, object.span, "only nodes have labels; this is " + describe(object.type),
                "test a variable of a pattern: MATCH (n) WHERE n:Label");
  BoundLabelTest test{box(std::move(object)), bind_labels(*predicate.labels)};
  return {std::move(test), {TypeKind::Boolean}, span};
}

}  // namespace clew::query
