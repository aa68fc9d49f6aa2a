#include "query/plan/read_slots.h"

namespace clew::query {
namespace {

struct Reader {
  SlotSet& slots;

  void read(const BoundExpression& e) const { add_read_slots(e, slots); }
  void read(const Box<BoundExpression>& e) const {
    if (e) read(*e);
  }
  void read(const std::vector<BoundExpression>& list) const {
    for (const BoundExpression& e : list) read(e);
  }

  void operator()(const BoundConstant&) const {}
  void operator()(const BoundParameter&) const {}
  void operator()(const BoundVariable& v) const { slots.insert(v.slot); }
  void operator()(const BoundPropertyAccess& a) const { read(a.object); }
  void operator()(const BoundFunctionCall& c) const { read(c.arguments); }
  void operator()(const BoundComparison& c) const {
    read(c.left);
    read(c.right);
  }
  void operator()(const BoundLogical& l) const { read(l.operands); }
  void operator()(const BoundBinary& b) const {
    read(b.left);
    read(b.right);
  }
  void operator()(const BoundUnary& u) const { read(u.operand); }
  void operator()(const BoundLabelTest& t) const { read(t.object); }
  void operator()(const BoundIndexAccess& a) const {
    read(a.object);
    read(a.index);
  }
  void operator()(const BoundSliceAccess& a) const {
    read(a.object);
    read(a.from);
    read(a.to);
  }
  void operator()(const BoundList& l) const { read(l.elements); }
  void operator()(const BoundMap& m) const { read(m.values); }
  void operator()(const BoundCase& c) const {
    read(c.operand);
    for (const BoundCaseBranch& branch : c.branches) {
      read(branch.condition);
      read(branch.result);
    }
    read(c.otherwise);
  }
  void operator()(const BoundListComprehension& c) const {
    read(c.list);
    read(c.predicate);
    read(c.projection);
  }
  void operator()(const BoundQuantifier& q) const {
    read(q.list);
    read(q.predicate);
  }
  void operator()(const BoundReduce& r) const {
    read(r.initial);
    read(r.list);
    read(r.step);
  }
  void operator()(const BoundMapProjection& p) const {
    read(p.object);
    read(p.entries.values);
  }
  void operator()(const BoundSubqueryExpression& s) const { slots.insert(s.query->outer.begin(), s.query->outer.end()); }
};

}  // namespace

void add_read_slots(const BoundExpression& expression, SlotSet& slots) {
  std::visit(Reader{slots}, expression.node);
}

}  // namespace clew::query
