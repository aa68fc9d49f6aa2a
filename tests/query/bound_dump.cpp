#include "tests/query/bound_dump.h"

#include <utility>

#include "query/syntax/print.h"

namespace clew::test {
namespace {

using namespace query;

std::string slot(SlotId id) {
  return '$' + std::to_string(std::uint32_t(id));
}

template <class Id>
std::string name(const BoundName<Id>& bound) {
  return bound.name + (bound.id == graph::kNone<Id> ? "?" : "");
}

std::string slots(const std::vector<SlotId>& ids) {
  std::string text;
  for (SlotId id : ids) text.append(text.empty() ? "" : " ").append(slot(id));
  return text;
}

class Dump {
 public:
  std::string take() { return std::move(out_); }

  void query(const BoundQuery& q) {
    if (q.writes) out_ += "writes\n";
    body(q.body);
    for (const Notice& notice : q.notices)
      out_ += "notice: " + notice.message + (notice.hint.empty() ? "" : ": " + notice.hint) + '\n';
  }

  void body(const BoundUnion& u) {
    for (std::size_t i = 0; i < u.branches.size(); ++i) {
      if (i > 0) line(u.distinct ? "union" : "union all");
      for (const BoundPart& part : u.branches[i].parts) {
        for (const BoundStep& step : part.steps) std::visit([this](const auto& s) { this->step(s); }, step);
        if (part.projection) projection(*part.projection);
      }
    }
  }

 private:
  void line(const std::string& text) { out_ += std::string(indent_, ' ') + text + '\n'; }

  void graph(const QueryGraph& g) {
    for (const GraphNode& n : g.nodes) line("  node " + slot(n.slot) + (n.introduction == Introduction::Bound ? " bound" : ""));
    for (const GraphRelationship& r : g.relationships) {
      std::string text = "  relationship " + slot(r.slot) + ' ' + slot(r.from) + (r.directed ? " -> " : " -- ") + slot(r.to);
      if (!r.types.any()) text += r.types.all_but ? " all but" : " types";
      for (const BoundType& type : r.types.types) text += ' ' + name(type);
      if (r.length)
        text +=
            " length " + std::to_string(r.length->minimum) + ".." + (r.length->maximum ? std::to_string(*r.length->maximum) : "");
      if (r.search != PathSearch::Every) text += r.search == PathSearch::Shortest ? " shortest" : " all shortest";
      line(text + (r.introduction == Introduction::Bound ? " bound" : "") + " clause " + std::to_string(r.clause));
      for (const BoundPredicate& p : r.element_predicates) line("    each " + slot(r.element) + ' ' + expression(p.expression));
    }
    for (const BoundPath& p : g.paths)
      line("  path " + slot(p.slot) + " nodes " + slots(p.nodes) + " relationships " + slots(p.relationships));
    for (const BoundPredicate& p : g.predicates) predicate(p);
  }

  void predicate(const BoundPredicate& p) {
    line("  where " + expression(p.expression) + " [" + slots(p.slots) + "]");
    flush_subqueries();
  }

  void step(const BoundMatch& match) {
    line(match.optional ? "optional match" : "match");
    graph(match.graph);
  }
  void step(const BoundUnwind& unwind) { line("unwind " + expression(unwind.list) + " as " + slot(unwind.slot)); }
  void step(const BoundCall& call) {
    std::string text = "call";
    for (const BoundExpression& argument : call.arguments) text += ' ' + expression(argument);
    for (const BoundCall::Yield& y : call.yields) text += " yield " + std::to_string(y.field) + " as " + slot(y.slot);
    line(text);
    for (const BoundPredicate& p : call.predicates) predicate(p);
  }
  void step(const BoundCreate& create) {
    line("create");
    create_elements(create);
  }
  void create_elements(const BoundCreate& create) {
    for (const auto& element : create.elements) {
      if (auto* node = std::get_if<BoundCreateNode>(&element)) {
        std::string text = "  node " + slot(node->slot);
        for (const BoundLabel& label : node->labels) text += " :" + name(label);
        line(text + (node->properties ? ' ' + expression(*node->properties) : ""));
      } else {
        const auto& r = std::get<BoundCreateRelationship>(element);
        line("  relationship " + slot(r.slot) + ' ' + slot(r.from) + " -> " + slot(r.to) + " :" + name(r.type) +
             (r.properties ? ' ' + expression(*r.properties) : ""));
      }
    }
  }
  void step(const BoundMerge& merge) {
    line("merge");
    graph(merge.graph);
    line("  create");
    create_elements(merge.creation);
    items("  on create", merge.on_create);
    items("  on match", merge.on_match);
  }
  void step(const BoundSet& set) { items("set", set.items); }
  void step(const BoundDelete& del) {
    std::string text = del.detach ? "detach delete" : "delete";
    for (const BoundExpression& target : del.targets) text += ' ' + expression(target);
    line(text);
  }

  void items(const char* head, const std::vector<BoundSetItem>& list) {
    for (const BoundSetItem& item : list)
      line(std::string(head) + ' ' + std::visit([this](const auto& i) { return set_item(i); }, item));
  }
  std::string set_item(const BoundSetProperty& s) {
    const BoundKey* key = std::get_if<BoundKey>(&s.key);
    return expression(s.object) + (key != nullptr ? '.' + name(*key) : '[' + expression(std::get<BoundExpression>(s.key)) + ']') +
           " = " + expression(s.value);
  }
  std::string set_item(const BoundSetProperties& s) { return slot(s.slot) + (s.additive ? " += " : " = ") + expression(s.value); }
  std::string set_item(const BoundSetLabels& s) { return slot(s.slot) + labels(s.labels); }
  std::string set_item(const BoundRemoveLabels& s) { return "remove " + slot(s.slot) + labels(s.labels); }
  static std::string labels(const std::vector<BoundLabel>& list) {
    std::string text;
    for (const BoundLabel& label : list) text += " :" + name(label);
    return text;
  }

  void projection(const BoundProjection& p) {
    line(p.distinct ? "project distinct" : "project");
    for (const BoundAssignment& key : p.keys) line("  key " + slot(key.slot) + " := " + expression(key.expression));
    for (const BoundAggregate& a : p.aggregates) {
      std::string text = "  aggregate " + slot(a.slot) + (a.distinct ? " distinct" : "");
      for (const BoundExpression& argument : a.arguments) text += ' ' + expression(argument);
      line(text);
    }
    for (const BoundAssignment& item : p.items) line("  item " + slot(item.slot) + " := " + expression(item.expression));
    std::string columns = "  columns";
    for (const BoundColumn& column : p.columns) columns += ' ' + column.name + '=' + slot(column.slot);
    line(columns);
    for (const BoundSort& sort : p.order)
      line(std::string("  order ") + (sort.descending ? "desc " : "asc ") + expression(sort.expression));
    if (p.skip) line("  skip " + expression(*p.skip));
    if (p.limit) line("  limit " + expression(*p.limit));
    for (const BoundPredicate& predicate : p.predicates) this->predicate(predicate);
    flush_subqueries();
  }

  std::string expression(const BoundExpression& e) {
    return std::visit([this](const auto& node) { return text(node); }, e.node);
  }
  std::string optional(const char* head, const Box<BoundExpression>& e) { return e ? std::string(head) + expression(*e) : ""; }
  std::string list(const std::vector<BoundExpression>& elements) {
    std::string result;
    for (const BoundExpression& e : elements) result += std::string(result.empty() ? "" : ", ").append(expression(e));
    return result;
  }

  static std::string value(const graph::Value& v) {
    std::string result;
    switch (v.type()) {
      case graph::ValueType::Null:
        return "null";
      case graph::ValueType::Boolean:
        return v.as_boolean() ? "true" : "false";
      case graph::ValueType::Integer:
        return std::to_string(v.as_integer());
      case graph::ValueType::Float:
        return syntax::print(syntax::Expression(syntax::Literal{v.as_float()}, {}));
      case graph::ValueType::String:
        return syntax::print_string(v.as_string());
      case graph::ValueType::List:
        for (const graph::Value& element : v.as_list()) result.append(result.empty() ? "" : ", ").append(value(element));
        return std::string("[").append(result).append("]");
      case graph::ValueType::Map:
        for (const graph::MapEntry& entry : v.as_map())
          result.append(result.empty() ? "" : ", ").append(entry.name()).append(": ").append(value(entry.value));
        return std::string("{").append(result).append("}");
      default:
        return "?";
    }
  }
  std::string text(const BoundConstant& n) { return value(n.value); }
  std::string text(const BoundParameter& n) { return "parameter " + std::to_string(n.index); }
  std::string text(const BoundVariable& n) { return slot(n.slot); }
  std::string text(const BoundPropertyAccess& n) { return expression(*n.object) + '.' + name(n.key); }
  std::string text(const BoundIndexAccess& n) { return expression(*n.object) + '[' + expression(*n.index) + ']'; }
  std::string text(const BoundSliceAccess& n) {
    return expression(*n.object) + '[' + optional("", n.from) + ".." + optional("", n.to) + ']';
  }
  std::string text(const BoundList& n) { return std::string("[").append(list(n.elements)).append("]"); }
  std::string text(const BoundMap& n) {
    std::string result = "{";
    for (std::size_t i = 0; i < n.keys.size(); ++i)
      result += std::string(i == 0 ? "" : ", ").append(n.keys[i]).append(": ").append(expression(n.values[i]));
    return result + '}';
  }
  std::string text(const BoundUnary& n) {
    constexpr const char* kWords[] = {"+", "-", "not", "is-null", "is-not-null"};
    return '(' + std::string(kWords[std::size_t(n.op)]) + ' ' + expression(*n.operand) + ')';
  }
  std::string text(const BoundBinary& n) {
    constexpr const char* kWords[] = {"+", "-", "*", "/", "%", "^", "in", "starts-with", "ends-with", "contains", "=~"};
    return '(' + expression(*n.left) + ' ' + kWords[std::size_t(n.op)] + ' ' + expression(*n.right) + ')';
  }
  std::string text(const BoundComparison& n) {
    constexpr const char* kWords[] = {"=", "<>", "<", "<=", ">", ">="};
    return '(' + expression(*n.left) + ' ' + kWords[std::size_t(n.op)] + ' ' + expression(*n.right) + ')';
  }
  std::string text(const BoundLogical& n) {
    constexpr const char* kWords[] = {"and", "or", "xor"};
    return std::string("(").append(kWords[std::size_t(n.op)]).append(" ").append(list(n.operands)).append(")");
  }
  std::string condition(const BoundLabelCondition& c) {
    switch (c.op) {
      case syntax::LabelOperator::Name:
        return name(c.label);
      case syntax::LabelOperator::Any:
        return "%";
      case syntax::LabelOperator::Not:
        return '!' + condition(c.operands.front());
      default: {
        std::string result;
        for (const BoundLabelCondition& o : c.operands)
          result.append(result.empty() ? "" : c.op == syntax::LabelOperator::And ? "&" : "|").append(condition(o));
        return std::string("(").append(result).append(")");
      }
    }
  }
  std::string text(const BoundLabelTest& n) { return expression(*n.object) + ':' + condition(n.condition); }
  std::string text(const BoundFunctionCall& n) { return "call(" + list(n.arguments) + ')'; }
  std::string text(const BoundCase& n) {
    std::string result = "case" + optional(" ", n.operand);
    for (const BoundCaseBranch& b : n.branches) result += " when " + expression(b.condition) + " then " + expression(b.result);
    return result + optional(" else ", n.otherwise);
  }
  std::string text(const BoundListComprehension& n) {
    return '[' + slot(n.slot) + " in " + expression(*n.list) + optional(" where ", n.predicate) + optional(" | ", n.projection) +
           ']';
  }
  std::string text(const BoundQuantifier& n) {
    constexpr const char* kWords[] = {"all", "any", "none", "single"};
    return std::string(kWords[std::size_t(n.kind)]) + '(' + slot(n.slot) + " in " + expression(*n.list) + " where " +
           expression(*n.predicate) + ')';
  }
  std::string text(const BoundReduce& n) {
    return "reduce(" + slot(n.accumulator) + " = " + expression(*n.initial) + ", " + slot(n.slot) + " in " + expression(*n.list) +
           " | " + expression(*n.step) + ')';
  }
  std::string text(const BoundMapProjection& n) {
    return expression(*n.object) + (n.all_properties ? " {.*} " : " ") + text(n.entries);
  }
  std::string text(const BoundSubqueryExpression& n) {
    constexpr const char* kWords[] = {"exists", "count", "collect"};
    subqueries_.push_back(n.query.get());
    return std::string(kWords[std::size_t(n.kind)]) + " {" + slots(n.query->outer) + '}';
  }

  // The bodies of the subqueries in the line before.
  void flush_subqueries() {
    for (const BoundSubquery* subquery : std::exchange(subqueries_, {})) {
      indent_ += 4;
      body(subquery->body);
      indent_ -= 4;
    }
  }

  std::string out_;
  std::size_t indent_ = 0;
  std::vector<const BoundSubquery*> subqueries_;
};

}  // namespace

std::string dump(const BoundQuery& query) {
  Dump dump;
  dump.query(query);
  return dump.take();
}

}  // namespace clew::test
