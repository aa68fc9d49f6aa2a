#include "query/syntax/equal.h"

#include <algorithm>

#include "query/syntax/ast.h"

namespace clew::query::syntax {
namespace {

bool equal(const Box<Expression>& a, const Box<Expression>& b) {
  if (!a || !b) return !a && !b;
  return syntax::equal(*a, *b);
}

template <class T, class Equal>
bool all_equal(const std::vector<T>& a, const std::vector<T>& b, const Equal& same) {
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), same);
}

bool equal(const std::vector<Expression>& a, const std::vector<Expression>& b) {
  return all_equal(a, b, [](const Expression& x, const Expression& y) { return syntax::equal(x, y); });
}

bool same_ignoring_case(const std::string& a, const std::string& b) {
  auto lower = [](char c) { return c >= 'A' && c <= 'Z' ? char(c - 'A' + 'a') : c; };
  return std::equal(a.begin(), a.end(), b.begin(), b.end(), [&](char x, char y) { return lower(x) == lower(y); });
}

bool equal(const LabelExpression& a, const LabelExpression& b) {
  return a.op == b.op && a.name.text == b.name.text &&
         all_equal(a.operands, b.operands, [](const auto& x, const auto& y) { return equal(x, y); });
}

struct SameNode {
  bool operator()(const Literal& a, const Literal& b) const { return a.value == b.value; }
  bool operator()(const Variable& a, const Variable& b) const { return a.name == b.name; }
  bool operator()(const Parameter& a, const Parameter& b) const { return a.name == b.name; }
  bool operator()(const CountStar&, const CountStar&) const { return true; }
  bool operator()(const PropertyAccess& a, const PropertyAccess& b) const {
    return a.key.text == b.key.text && equal(a.object, b.object);
  }
  bool operator()(const FunctionCall& a, const FunctionCall& b) const {
    return same_ignoring_case(a.name.text, b.name.text) && a.distinct == b.distinct && equal(a.arguments, b.arguments);
  }
  bool operator()(const Comparison& a, const Comparison& b) const {
    return equal(a.first, b.first) && all_equal(a.rest, b.rest, [](const ComparisonPart& x, const ComparisonPart& y) {
             return x.op == y.op && syntax::equal(x.operand, y.operand);
           });
  }
  bool operator()(const Logical& a, const Logical& b) const { return a.op == b.op && equal(a.operands, b.operands); }
  bool operator()(const Binary& a, const Binary& b) const {
    return a.op == b.op && equal(a.left, b.left) && equal(a.right, b.right);
  }
  bool operator()(const Unary& a, const Unary& b) const { return a.op == b.op && equal(a.operand, b.operand); }
  bool operator()(const LabelPredicate& a, const LabelPredicate& b) const {
    return equal(a.operand, b.operand) && equal(*a.labels, *b.labels);
  }
  bool operator()(const IndexAccess& a, const IndexAccess& b) const { return equal(a.object, b.object) && equal(a.index, b.index); }
  bool operator()(const SliceAccess& a, const SliceAccess& b) const {
    return equal(a.object, b.object) && equal(a.from, b.from) && equal(a.to, b.to);
  }
  bool operator()(const ListLiteral& a, const ListLiteral& b) const { return equal(a.elements, b.elements); }
  bool operator()(const MapLiteral& a, const MapLiteral& b) const {
    return all_equal(a.entries, b.entries, [](const MapEntry& x, const MapEntry& y) {
      return x.key.text == y.key.text && syntax::equal(x.value, y.value);
    });
  }
  bool operator()(const Case& a, const Case& b) const {
    return equal(a.operand, b.operand) && equal(a.otherwise, b.otherwise) &&
           all_equal(a.branches, b.branches, [](const CaseBranch& x, const CaseBranch& y) {
             return syntax::equal(x.condition, y.condition) && syntax::equal(x.result, y.result);
           });
  }
  bool operator()(const ListComprehension& a, const ListComprehension& b) const {
    return a.variable.text == b.variable.text && equal(a.list, b.list) && equal(a.predicate, b.predicate) &&
           equal(a.projection, b.projection);
  }
  bool operator()(const Quantifier& a, const Quantifier& b) const {
    return a.kind == b.kind && a.variable.text == b.variable.text && equal(a.list, b.list) && equal(a.predicate, b.predicate);
  }
  bool operator()(const Reduce& a, const Reduce& b) const {
    return a.accumulator.text == b.accumulator.text && a.variable.text == b.variable.text && equal(a.initial, b.initial) &&
           equal(a.list, b.list) && equal(a.step, b.step);
  }
  bool operator()(const MapProjection& a, const MapProjection& b) const {
    return a.variable.text == b.variable.text &&
           all_equal(a.items, b.items, [](const MapProjectionItem& x, const MapProjectionItem& y) {
             return x.kind == y.kind && x.key.text == y.key.text && equal(x.value, y.value);
           });
  }
  template <class A, class B>
  bool operator()(const A&, const B&) const {
    return false;
  }
};

}  // namespace

bool equal(const Expression& a, const Expression& b) {
  return std::visit(SameNode{}, a.node, b.node);
}

}  // namespace clew::query::syntax
