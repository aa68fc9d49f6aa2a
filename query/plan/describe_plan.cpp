#include "query/plan/describe_plan.h"

#include <fmt/format.h>

#include "query/function/function.h"
#include "query/plan/describe_expression.h"
#include "query/procedure/procedure.h"

namespace clew::query {
namespace {

struct Step {
  std::string name;
  std::string details;
};

class Describer {
 public:
  explicit Describer(const BoundQuery& query) : text_(query) {}

  Step operator()(const LogicalArgument&) const { return {"Start", ""}; }
  Step operator()(const LogicalNodeScan& s) const { return {"NodeScan", node(s.node, s.labels)}; }
  Step operator()(const LogicalNodeSeek& s) const {
    return {"NodeSeek",
            node(s.node, s.labels) + " where " + text_.slot(s.node) + '.' + s.property->key.name + " = " + text_(*s.value)};
  }
  Step operator()(const LogicalExpand& s) const { return {s.far_end == FarEnd::Compared ? "ExpandInto" : "Expand", expand(s)}; }
  Step operator()(const LogicalExpandPath& s) const { return {"ExpandPath", expand(s.expand)}; }
  Step operator()(const LogicalShortestPath& s) const {
    bool all = s.expand.relationship->search == PathSearch::AllShortest;
    return {all ? "AllShortestPaths" : "ShortestPath", expand(s.expand)};
  }
  Step operator()(const LogicalRelationshipEnds& s) const {
    return {"RelationshipEnds", node(s.relationship->from, {}) + '-' + relationship(*s.relationship) +
                                    (s.relationship->directed ? "->" : "-") + node(s.relationship->to, {})};
  }
  Step operator()(const LogicalFilter& s) const {
    std::string all;
    for (const BoundPredicate* p : s.predicates) add(all, " AND ", text_(p->expression));
    return {"Filter", all};
  }
  Step operator()(const LogicalBuildPath& s) const { return {"BuildPath", text_.slot(s.path->slot)}; }
  Step operator()(const LogicalCompute& s) const {
    std::string all;
    for (const BoundAssignment* item : s.items) add(all, ", ", assigned(item->slot, item->expression));
    return {"Compute", all};
  }
  Step operator()(const LogicalAggregate& s) const {
    std::string keys;
    for (const BoundAssignment& key : s.projection->keys) add(keys, ", ", assigned(key.slot, key.expression));
    std::string all;
    for (const BoundAggregate& a : s.projection->aggregates) add(all, ", ", aggregate(a));
    return {"Aggregate", all + (keys.empty() ? "" : (all.empty() ? "by " : " by ") + keys)};
  }
  Step operator()(const LogicalCount& s) const { return {"Count", group(s.group)}; }
  Step operator()(const LogicalDistinct& s) const { return {"Distinct", slots(s.slots)}; }
  Step operator()(const LogicalSort& s) const {
    std::string all;
    for (const BoundSort& key : *s.order) add(all, ", ", text_(key.expression) + (key.descending ? " DESC" : ""));
    return {s.limit != nullptr ? "Top" : "Sort", all + (s.limit != nullptr ? " limit " + text_(*s.limit) : "")};
  }
  Step operator()(const LogicalSlice& s) const {
    std::string all;
    if (s.skip != nullptr) add(all, " ", "skip " + text_(*s.skip));
    if (s.limit != nullptr) add(all, " ", "limit " + text_(*s.limit));
    return {"Slice", all};
  }
  Step operator()(const LogicalUnwind& s) const { return {"Unwind", text_(s.unwind->list) + " as " + text_.slot(s.unwind->slot)}; }
  Step operator()(const LogicalOptional& s) const { return {"Optional", slots(s.introduced)}; }
  Step operator()(const LogicalUnion&) const { return {"Union", ""}; }
  Step operator()(const LogicalCall& s) const {
    return {"Call", s.call->procedure != nullptr ? s.call->procedure->signature.name : ""};
  }
  Step operator()(const LogicalCreate&) const { return {"Create", ""}; }
  Step operator()(const LogicalSet&) const { return {"Set", ""}; }
  Step operator()(const LogicalDelete& s) const { return {s.deletion->detach ? "DetachDelete" : "Delete", ""}; }
  Step operator()(const LogicalMerge&) const { return {"Merge", ""}; }

 private:
  static void add(std::string& all, const char* between, const std::string& next) {
    if (!all.empty()) all += between;
    all += next;
  }
  std::string slots(const std::vector<SlotId>& list) const {
    std::string all;
    for (SlotId slot : list) add(all, ", ", text_.slot(slot));
    return all;
  }
  std::string node(SlotId slot, const std::vector<BoundLabel>& labels) const {
    return '(' + text_.slot(slot) + text_.labels(labels) + ')';
  }
  // A product of sums: [(a)-[:KNOWS]-(b) .. * ..].
  std::string group(const CountGroup& g) const {
    std::string all;
    for (const NodeTest& t : g.tests) add(all, " * ", test(t));
    for (const LogicalExpand& e : g.edges) add(all, " * ", fmt::format("#{}", expand(e)));
    for (const CountStep& s : g.steps) add(all, " * ", step(s));
    for (const CountGroup& o : g.optionals) add(all, " * ", fmt::format("max(1, {})", group(o)));
    return all;
  }
  std::string step(const CountStep& s) const {
    std::string head = s.expand ? expand(*s.expand) : node(s.node, s.labels);
    if (s.group.empty() && s.expand) return fmt::format("#{}", head);
    constexpr const char* kKeepings[] = {"", "remembered ", "gathered "};
    return fmt::format("{}sum[{}{}{}]", kKeepings[std::size_t(s.keeping)], head, s.group.empty() ? "" : ": ", group(s.group));
  }
  std::string test(const NodeTest& t) const {
    switch (t.kind) {
      case NodeTest::Kind::Different:
        return fmt::format("[{} <> {}]", text_.slot(t.a), text_.slot(t.b));
      case NodeTest::Kind::Condition:
        return fmt::format("[{}]", text_(t.predicate->expression));
      default:
        return fmt::format("[{}{}]", t.kind == NodeTest::Kind::Joined ? "" : "NOT ", expand(t.expand));
    }
  }
  std::string assigned(SlotId slot, const BoundExpression& expression) const {
    std::string value = text_(expression);
    std::string name = text_.slot(slot);
    return value == name ? name : value + " as " + name;
  }
  std::string aggregate(const BoundAggregate& a) const {
    std::string arguments;
    for (const BoundExpression& argument : a.arguments) add(arguments, ", ", text_(argument));
    std::string name = a.function != nullptr ? a.function->signature.name : "aggregate";
    return name + '(' + (a.distinct ? "DISTINCT " : "") + (arguments.empty() ? "*" : arguments) + ") as " + text_.slot(a.slot);
  }
  std::string relationship(const GraphRelationship& r) const {
    std::string all = '[' + text_.slot(r.slot);
    for (std::size_t i = 0; i < r.types.types.size(); ++i)
      all += (i == 0 ? (r.types.all_but ? ":!" : ":") : (r.types.all_but ? "&!" : "|")) + r.types.types[i].name;
    if (r.length)
      all += '*' + std::to_string(r.length->minimum) + ".." + (r.length->maximum ? std::to_string(*r.length->maximum) : "");
    return all + ']';
  }
  std::string expand(const LogicalExpand& s) const {
    return node(s.from, {}) + (s.direction == ExpandDirection::Incoming ? "<-" : "-") + relationship(*s.relationship) +
           (s.direction == ExpandDirection::Outgoing ? "->" : "-") + node(s.to, s.labels);
  }

  ExpressionText text_;
};

void describe(const LogicalPlan& plan, const Describer& describer, const std::string& marks, std::vector<PlanLine>& lines) {
  // A chain of steps is printed without recursion: it may be long.
  const LogicalPlan* step = &plan;
  while (true) {
    Step own = std::visit(describer, step->step);
    lines.push_back({marks + own.name, own.details, step});
    for (std::size_t i = 1; i < step->inputs.size(); ++i) describe(step->inputs[i], describer, marks + "| ", lines);
    if (step->inputs.empty()) return;
    step = &step->inputs.front();
  }
}

}  // namespace

std::vector<PlanLine> describe(const LogicalPlan& plan, const BoundQuery& query) {
  std::vector<PlanLine> lines;
  describe(plan, Describer(query), "", lines);
  return lines;
}

}  // namespace clew::query
