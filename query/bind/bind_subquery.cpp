// Queries within expressions: EXISTS, COUNT and COLLECT, and patterns, which come down to them.
#include "query/bind/binder.h"

namespace clew::query {

using syntax::MatchClause;
using syntax::PathSelector;
using syntax::PatternComprehension;
using syntax::PatternExpression;
using syntax::Query;
using syntax::SubqueryExpression;
using syntax::SubqueryKind;

namespace {

BoundUnion single_branch(BoundPart part) {
  BoundUnion body;
  BoundBranch& branch = body.branches.emplace_back();
  if (part.projection)
    for (const BoundColumn& column : part.projection->columns) body.column_names.push_back(column.name);
  branch.parts.push_back(std::move(part));
  return body;
}

BoundProjection single_column(BoundExpression value, SlotId slot) {
  BoundProjection projection;
  projection.span = value.span;
  projection.columns.push_back({"value", slot});
  projection.items.push_back({slot, std::move(value)});
  return projection;
}

}  // namespace

// Runs `bind` in a scope that starts with all that is visible here and is forgotten afterwards.
template <class Bind>
Box<BoundSubquery> Binder::in_subquery(const Bind& bind) {
  Restore scope(scope_);
  Restore forgotten(forgotten_);
  Restore context(context_, ExpressionContext{});
  std::size_t uses_before = uses_.size();
  SlotId first_own = next_slot();
  auto subquery = std::make_unique<BoundSubquery>();
  subquery->body = bind();
  subquery->outer = used_slots(uses_before, first_own);
  return subquery;
}

BoundExpression Binder::bind(const SubqueryExpression& subquery, Span span) {
  Box<BoundSubquery> bound = in_subquery([&] {
    if (auto* match = std::get_if<MatchClause>(&subquery.body->body)) {
      BoundPart part;
      part.steps.emplace_back(bind_match(*match, subquery.body->span));
      return single_branch(std::move(part));
    }
    QueryPlace place = subquery.kind == SubqueryKind::Collect ? QueryPlace::Collection : QueryPlace::Existence;
    return bind_query(std::get<Query>(subquery.body->body), place);
  });
  StaticType type = {subquery.kind == SubqueryKind::Exists ? TypeKind::Boolean : TypeKind::Integer};
  if (subquery.kind == SubqueryKind::Collect) type = list_of(collected_type(*bound, span));
  return {BoundSubqueryExpression{subquery.kind, std::move(bound)}, type, span};
}

StaticType Binder::collected_type(const BoundSubquery& subquery, Span span) const {
  if (subquery.body.column_names.size() != 1)
    fail_syntax(ErrorDetail::InvalidClauseComposition, span, "COLLECT gathers exactly one column",
                "end it with RETURN and one expression");
  return type_of(subquery.body.branches.front().parts.back().projection->columns.front().slot);
}

// A pattern as a condition asks whether it is there; it can't introduce variables.
BoundExpression Binder::bind_pattern_test(const PatternExpression& pattern, Span span) {
  Box<BoundSubquery> bound = in_subquery([&] {
    BoundPart part;
    part.steps.emplace_back(
        BoundMatch{.optional = false, .graph = bind_pattern({pattern.pattern.get(), 1}, PatternUse::Expression), .span = span});
    return single_branch(std::move(part));
  });
  return {BoundSubqueryExpression{SubqueryKind::Exists, std::move(bound)}, {TypeKind::Boolean}, span};
}

BoundExpression Binder::bind(const PatternExpression& pattern, Span span) {
  if (pattern.pattern->selector != PathSelector::Every) return bind_shortest_path(pattern, span);
  if (!context_.predicate)
    fail_syntax(ErrorDetail::UnexpectedSyntax, span, "a pattern can stand only where a condition is expected",
                "write EXISTS { (a)-->(b) } to ask whether it is there, COUNT { (a)-->(b) } to count, [(a)-->(b) | b] for a list");
  return bind_pattern_test(pattern, span);
}

// shortestPath(..) as a value: the path or null; allShortestPaths(..): a list of paths.
BoundExpression Binder::bind_shortest_path(const PatternExpression& pattern, Span span) {
  Box<BoundSubquery> bound = in_subquery([&] {
    BoundPart part;
    QueryGraph graph = bind_pattern({pattern.pattern.get(), 1}, PatternUse::Expression);
    SlotId path = new_anonymous("path", span, {TypeKind::Path});
    const GraphRelationship& relationship = graph.relationships.front();
    bool reversed = pattern.pattern->steps.front().relationship.direction == syntax::Direction::Incoming;
    graph.paths.push_back({path,
                           {reversed ? relationship.to : relationship.from, reversed ? relationship.from : relationship.to},
                           {relationship.slot}});
    part.steps.emplace_back(BoundMatch{.optional = false, .graph = std::move(graph), .span = span});
    part.projection = single_column(use(path, span), new_anonymous("value", span, {TypeKind::Path}));
    return single_branch(std::move(part));
  });
  constexpr StaticType kPaths = {TypeKind::Path, 1};
  BoundExpression paths(BoundSubqueryExpression{SubqueryKind::Collect, std::move(bound)}, kPaths, span);
  if (pattern.pattern->selector == PathSelector::AllShortest) return paths;
  BoundExpression first(BoundConstant{std::int64_t{0}}, {TypeKind::Integer}, span);
  return {BoundIndexAccess{box(std::move(paths)), box(std::move(first))}, {TypeKind::Path}, span};
}

BoundExpression Binder::bind(const PatternComprehension& comprehension, Span span) {
  StaticType element;
  Box<BoundSubquery> bound = in_subquery([&] {
    BoundPart part;
    BoundMatch match{.optional = false, .graph = bind_pattern({comprehension.pattern.get(), 1}, PatternUse::Match), .span = span};
    if (comprehension.predicate) bind_predicates(*comprehension.predicate, match.graph.predicates);
    part.steps.emplace_back(std::move(match));
    BoundExpression value = bind_expression(*comprehension.projection);
    element = value.type;
    part.projection = single_column(std::move(value), new_anonymous("value", span, element));
    return single_branch(std::move(part));
  });
  return {BoundSubqueryExpression{SubqueryKind::Collect, std::move(bound)}, list_of(element), span};
}

}  // namespace clew::query
