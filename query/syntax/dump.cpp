#include "query/syntax/dump.h"

#include <cstdio>

#include "query/syntax/print.h"

namespace clew::query::syntax {

// Static rather than in a nameless namespace, so that templates find them for the types of this one.
static std::string dump(const LabelExpression& labels);
static std::string dump(const PathPattern& path);
static std::string dump(const Query& query);
static std::string dump(const MatchClause& match);
static std::string dump_node(const Expression::Node& node);

namespace {

/// Writes (head part part ...), leaving out what is absent.
class List {
 public:
  explicit List(std::string_view head) : out_(prefixed("(", head)) {}
  static std::string prefixed(std::string_view prefix, std::string_view text) { return std::string(prefix).append(text); }
  List& add(const std::string& part) {
    if (!part.empty()) out_ += ' ' + part;
    return *this;
  }
  List& add(const Expression& e) { return add(syntax::dump(e)); }
  List& add(const Box<Expression>& e, const char* head = nullptr) {
    if (!e) return *this;
    return add(head == nullptr ? syntax::dump(*e) : List(head).add(*e).done());
  }
  List& add(const std::optional<Expression>& e, const char* head) { return e ? add(List(head).add(*e).done()) : *this; }
  List& add(const std::optional<Name>& name) { return name ? add(print_name(name->text)) : *this; }
  template <class T>
  List& all(const std::vector<T>& elements) {
    for (const T& element : elements) add(dump(element));
    return *this;
  }
  std::string done() { return out_ + ')'; }

 private:
  std::string out_;
};

}  // namespace

static std::string dump(const Name& name) {
  return print_name(name.text);
}

static const char* word(UnaryOperator op) {
  constexpr const char* kWords[] = {"plus", "minus", "not", "is-null", "is-not-null"};
  return kWords[std::size_t(op)];
}
static const char* word(BinaryOperator op) {
  constexpr const char* kWords[] = {"+", "-", "*", "/", "%", "^", "in", "starts-with", "ends-with", "contains", "=~"};
  return kWords[std::size_t(op)];
}
static const char* word(ComparisonOperator op) {
  constexpr const char* kWords[] = {"=", "<>", "<", "<=", ">", ">="};
  return kWords[std::size_t(op)];
}
static const char* word(LogicalOperator op) {
  constexpr const char* kWords[] = {"and", "or", "xor"};
  return kWords[std::size_t(op)];
}
static const char* word(QuantifierKind kind) {
  constexpr const char* kWords[] = {"all", "any", "none", "single"};
  return kWords[std::size_t(kind)];
}
static const char* word(SubqueryKind kind) {
  constexpr const char* kWords[] = {"exists", "count", "collect"};
  return kWords[std::size_t(kind)];
}

static std::string dump(const ComparisonPart& part) {
  return std::string(word(part.op)) + List::prefixed(" ", dump(part.operand));
}
static std::string dump(const MapEntry& entry) {
  return List(dump(entry.key)).add(entry.value).done();
}
static std::string dump(const CaseBranch& branch) {
  return List("when").add(branch.condition).add(branch.result).done();
}

static std::string dump(const MapProjectionItem& item) {
  switch (item.kind) {
    case MapProjectionKind::AllProperties:
      return "*";
    case MapProjectionKind::Property:
      return List::prefixed(".", dump(item.key));
    case MapProjectionKind::Variable:
      return dump(item.key);
    case MapProjectionKind::Entry:
      return List(dump(item.key)).add(item.value).done();
  }
  return "";
}

namespace {

struct NodeDump {
  std::string operator()(const Literal& n) const { return print(Expression(Literal(n), {})); }
  std::string operator()(const Variable& n) const { return print_name(n.name); }
  std::string operator()(const Parameter& n) const { return List::prefixed("$", print_name(n.name)); }
  std::string operator()(const PropertyAccess& n) const { return List(".").add(n.object).add(dump(n.key)).done(); }
  std::string operator()(const FunctionCall& n) const {
    return List("call " + n.name.text + (n.distinct ? " distinct" : "")).all(n.arguments).done();
  }
  std::string operator()(const CountStar&) const { return "(count *)"; }
  std::string operator()(const Comparison& n) const { return List("compare").add(n.first).all(n.rest).done(); }
  std::string operator()(const Logical& n) const { return List(word(n.op)).all(n.operands).done(); }
  std::string operator()(const Binary& n) const { return List(word(n.op)).add(n.left).add(n.right).done(); }
  std::string operator()(const Unary& n) const { return List(word(n.op)).add(n.operand).done(); }
  std::string operator()(const LabelPredicate& n) const { return List("is").add(n.operand).add(dump(*n.labels)).done(); }
  std::string operator()(const IndexAccess& n) const { return List("index").add(n.object).add(n.index).done(); }
  std::string operator()(const SliceAccess& n) const {
    return List("slice").add(n.object).add(n.from, "from").add(n.to, "to").done();
  }
  std::string operator()(const ListLiteral& n) const { return List("list").all(n.elements).done(); }
  std::string operator()(const MapLiteral& n) const { return List("map").all(n.entries).done(); }
  std::string operator()(const Case& n) const {
    return List("case").add(n.operand).all(n.branches).add(n.otherwise, "else").done();
  }
  std::string operator()(const ListComprehension& n) const {
    return List("list-of").add(dump(n.variable)).add(n.list).add(n.predicate, "where").add(n.projection, "map").done();
  }
  std::string operator()(const PatternComprehension& n) const {
    return List("pattern-of").add(dump(*n.pattern)).add(n.predicate, "where").add(n.projection, "map").done();
  }
  std::string operator()(const Quantifier& n) const {
    return List(word(n.kind)).add(dump(n.variable)).add(n.list).add(n.predicate, "where").done();
  }
  std::string operator()(const Reduce& n) const {
    return List("reduce").add(dump(n.accumulator)).add(n.initial).add(dump(n.variable)).add(n.list).add(n.step).done();
  }
  std::string operator()(const MapProjection& n) const { return List("project").add(dump(n.variable)).all(n.items).done(); }
  std::string operator()(const PatternExpression& n) const { return dump(*n.pattern); }
  std::string operator()(const SubqueryExpression& n) const {
    List list(word(n.kind));
    std::visit([&list](const auto& body) { list.add(dump(body)); }, n.body->body);
    return list.done();
  }
};

}  // namespace

static std::string dump_node(const Expression::Node& node) {
  return std::visit(NodeDump{}, node);
}

static std::string dump(const LabelExpression& labels) {
  switch (labels.op) {
    case LabelOperator::Name:
      return List::prefixed(":", dump(labels.name));
    case LabelOperator::Any:
      return ":%";
    case LabelOperator::Not:
      return List("not").all(labels.operands).done();
    case LabelOperator::And:
      return List("and").all(labels.operands).done();
    case LabelOperator::Or:
      return List("or").all(labels.operands).done();
  }
  return "";
}

static std::string dump(const NodePattern& node) {
  List list("node");
  list.add(node.variable);
  if (node.labels) list.add(dump(*node.labels));
  return list.add(node.properties).add(node.predicate, "where").done();
}

static std::string dump(const LengthRange& length) {
  auto bound = [](const std::optional<std::int64_t>& b) { return b ? std::to_string(*b) : std::string(); };
  return List::prefixed("*", bound(length.minimum) + ".." + bound(length.maximum));
}

static std::string dump(const RelationshipPattern& r) {
  List list(r.direction == Direction::Both ? (r.both_heads ? "<->" : "--") : r.direction == Direction::Incoming ? "<--" : "-->");
  list.add(r.variable);
  if (r.types) list.add(dump(*r.types));
  if (r.length) list.add(dump(*r.length));
  return list.add(r.properties).add(r.predicate, "where").done();
}

static std::string dump(const PathStep& step) {
  return dump(step.relationship) + List::prefixed(" ", dump(step.node));
}

static std::string dump(const PathPattern& path) {
  List list(path.selector == PathSelector::Every ? "path" : path.selector == PathSelector::Shortest ? "shortest" : "all-shortest");
  return list.add(path.variable).add(dump(path.start)).all(path.steps).done();
}

static std::string dump(const ProjectionItem& item) {
  return item.alias ? List("as").add(item.expression).add(item.alias).done() : dump(item.expression);
}

static std::string dump(const SortItem& item) {
  return List(item.direction == SortDirection::Ascending ? "asc" : "desc").add(item.expression).done();
}

static std::string dump_projection(const char* head, const Projection& p, const std::optional<Expression>& predicate) {
  List list(head);
  if (p.distinct) list.add("distinct");
  if (p.star) list.add("*");
  list.all(p.items);
  if (!p.order.empty()) list.add(List("order").all(p.order).done());
  return list.add(p.skip, "skip").add(p.limit, "limit").add(predicate, "where").done();
}

static std::string dump(const MatchClause& c) {
  return List(c.optional ? "optional-match" : "match").all(c.patterns).add(c.predicate, "where").done();
}
static std::string dump(const ReturnClause& c) {
  return dump_projection("return", c.projection, std::nullopt);
}
static std::string dump(const WithClause& c) {
  return dump_projection("with", c.projection, c.predicate);
}
static std::string dump(const UnwindClause& c) {
  return List("unwind").add(c.list).add(dump(c.variable)).done();
}
static std::string dump(const CreateClause& c) {
  return List("create").all(c.patterns).done();
}
static std::string dump(const SetProperty& s) {
  return List("=").add(s.target).add(s.value).done();
}
static std::string dump(const SetProperties& s) {
  return List(s.additive ? "+=" : "=").add(dump(s.variable)).add(s.value).done();
}
static std::string dump(const SetLabels& s) {
  return List("labels").add(dump(s.variable)).all(s.labels).done();
}
static std::string dump(const SetItem& item) {
  return std::visit([](const auto& node) { return dump(node); }, item.node);
}
static std::string dump(const RemoveItem& item) {
  return std::visit([](const auto& node) { return dump(node); }, item.node);
}
static std::string dump(const SetClause& c) {
  return List("set").all(c.items).done();
}
static std::string dump(const RemoveClause& c) {
  return List("remove").all(c.items).done();
}
static std::string dump(const DeleteClause& c) {
  return List(c.detach ? "detach-delete" : "delete").all(c.targets).done();
}
static std::string dump(const MergeClause& c) {
  List list("merge");
  list.add(dump(c.pattern));
  if (!c.on_create.empty()) list.add(List("on-create").all(c.on_create).done());
  if (!c.on_match.empty()) list.add(List("on-match").all(c.on_match).done());
  return list.done();
}
static std::string dump(const YieldItem& item) {
  return item.alias ? List("as").add(dump(item.field)).add(item.alias).done() : dump(item.field);
}
static std::string dump(const CallClause& c) {
  List list("call-procedure " + c.procedure.text);
  if (c.arguments) list.add(List("arguments").all(*c.arguments).done());
  if (c.yield_star) list.add("(yield *)");
  if (c.yield) list.add(List("yield").all(*c.yield).done());
  return list.add(c.predicate, "where").done();
}
static std::string dump(const Clause& c) {
  return std::visit([](const auto& node) { return dump(node); }, c.node);
}

static std::string dump_clauses(const SingleQuery& query) {
  std::string result;
  for (const Clause& clause : query.clauses) result.append(result.empty() ? "" : " ").append(dump(clause));
  return result;
}

static std::string dump(const Query& query) {
  std::string result = dump_clauses(query.first);
  for (const UnionBranch& branch : query.unions)
    result += std::string(branch.kind == UnionKind::All ? " (union-all " : " (union ") + dump_clauses(branch.query) + ')';
  return result;
}

std::string dump(const Expression& expression) {
  return dump_node(expression.node);
}

std::string dump(const Statement& statement) {
  switch (statement.mode) {
    case StatementMode::Explain:
      return "(explain) " + dump(statement.query);
    case StatementMode::Profile:
      return "(profile) " + dump(statement.query);
    default:
      return dump(statement.query);
  }
}

}  // namespace clew::query::syntax
