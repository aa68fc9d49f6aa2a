#include "query/syntax/visit_children.h"

#include "query/syntax/ast.h"

namespace clew::query::syntax {
namespace {

struct ChildVisitor {
  const std::function<void(const Expression&)>& visit;

  void one(const Box<Expression>& child) const {
    if (child) visit(*child);
  }
  void all(const std::vector<Expression>& children) const {
    for (const Expression& child : children) visit(child);
  }

  void operator()(const Literal&) const {}
  void operator()(const Variable&) const {}
  void operator()(const Parameter&) const {}
  void operator()(const CountStar&) const {}
  void operator()(const PatternExpression&) const {}
  void operator()(const SubqueryExpression&) const {}
  void operator()(const PropertyAccess& n) const { one(n.object); }
  void operator()(const FunctionCall& n) const { all(n.arguments); }
  void operator()(const Logical& n) const { all(n.operands); }
  void operator()(const ListLiteral& n) const { all(n.elements); }
  void operator()(const Unary& n) const { one(n.operand); }
  void operator()(const LabelPredicate& n) const { one(n.operand); }
  void operator()(const Comparison& n) const {
    one(n.first);
    for (const ComparisonPart& part : n.rest) visit(part.operand);
  }
  void operator()(const Binary& n) const {
    one(n.left);
    one(n.right);
  }
  void operator()(const IndexAccess& n) const {
    one(n.object);
    one(n.index);
  }
  void operator()(const SliceAccess& n) const {
    one(n.object);
    one(n.from);
    one(n.to);
  }
  void operator()(const MapLiteral& n) const {
    for (const MapEntry& entry : n.entries) visit(entry.value);
  }
  void operator()(const Case& n) const {
    one(n.operand);
    for (const CaseBranch& branch : n.branches) {
      visit(branch.condition);
      visit(branch.result);
    }
    one(n.otherwise);
  }
  void operator()(const ListComprehension& n) const {
    one(n.list);
    one(n.predicate);
    one(n.projection);
  }
  void operator()(const PatternComprehension& n) const {
    one(n.predicate);
    one(n.projection);
  }
  void operator()(const Quantifier& n) const {
    one(n.list);
    one(n.predicate);
  }
  void operator()(const Reduce& n) const {
    one(n.initial);
    one(n.list);
    one(n.step);
  }
  void operator()(const MapProjection& n) const {
    for (const MapProjectionItem& item : n.items) one(item.value);
  }
};

}  // namespace

void for_each_child(const Expression& expression, const std::function<void(const Expression&)>& visit) {
  std::visit(ChildVisitor{visit}, expression.node);
}

}  // namespace clew::query::syntax
