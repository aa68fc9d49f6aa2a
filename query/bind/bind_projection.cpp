// WITH and RETURN: columns, then what ORDER BY, SKIP, LIMIT and WHERE make of them.
#include <algorithm>

#include "query/bind/binder.h"
#include "query/bind/projection_column.h"
#include "query/syntax/visit_children.h"

namespace clew::query {

using syntax::Projection;
using syntax::ProjectionItem;

namespace {

// A column of WITH that is no variable needs a name by which to go on.
void require_aliases(const Projection& projection) {
  for (const ProjectionItem& item : projection.items)
    if (!item.alias && !std::holds_alternative<syntax::Variable>(item.expression.node))
      fail_syntax(ErrorDetail::NoExpressionAlias, item.expression.span, "a column of WITH that is no variable needs a name",
                  "write " + item.text + " AS name");
}

}  // namespace

BoundProjection Binder::bind_return(const syntax::ReturnClause& ret, Span span) {
  return bind_projection(ret.projection, nullptr, ProjectionKind::Return, span);
}

BoundProjection Binder::bind_with(const syntax::WithClause& with, Span span) {
  return bind_projection(with.projection, with.predicate ? &*with.predicate : nullptr, ProjectionKind::With, span);
}

BoundProjection Binder::bind_projection(const Projection& projection, const syntax::Expression* predicate, ProjectionKind kind,
                                        Span span) {
  BoundProjection result;
  result.span = span;
  result.distinct = projection.distinct;
  std::vector<Substitution> columns;
  result.grouped = std::any_of(projection.items.begin(), projection.items.end(),
                               [this](const ProjectionItem& item) { return has_aggregate(item.expression); });
  if (projection.star) bind_star(*projection.star, kind, result);
  if (result.grouped)
    bind_grouped_columns(projection, result, columns);
  else
    bind_columns(projection, result, columns);
  bind_after_columns(projection, predicate, result, columns);
  if (kind == ProjectionKind::With) require_aliases(projection);
  return result;
}

void Binder::add_column(std::string name, SlotId slot, Span span, BoundProjection& result) {
  for (const BoundColumn& column : result.columns)
    if (column.name == name)
      fail_syntax(ErrorDetail::ColumnNameConflict, span, "two columns have the name " + name,
                  "give one of them another name with AS");
  result.columns.push_back({std::move(name), slot});
}

// All variables, in alphabetical order.
void Binder::bind_star(Span span, ProjectionKind kind, BoundProjection& result) {
  if (scope_.entries().empty() && kind == ProjectionKind::Return)
    fail_syntax(ErrorDetail::NoVariablesInScope, span, "there is no variable for * to stand for",
                "name what you want to see: MATCH (n) RETURN *");
  std::vector<ScopeEntry> entries = scope_.entries();
  std::sort(entries.begin(), entries.end(), [](const ScopeEntry& a, const ScopeEntry& b) { return a.name < b.name; });
  for (const ScopeEntry& entry : entries) {
    BoundExpression variable = use(entry.slot, span);
    if (result.grouped) result.keys.push_back({entry.slot, std::move(variable)});
    add_column(entry.name, entry.slot, span, result);
  }
}

void Binder::bind_columns(const Projection& projection, BoundProjection& result, std::vector<Substitution>& columns) {
  for (const ProjectionItem& item : projection.items) {
    BoundExpression bound = bind_expression(item.expression);
    SlotId slot = keep_or_assign(std::move(bound), column_name(item), result.items);
    columns.push_back({&item.expression, slot});
    add_column(column_name(item), slot, column_span(item), result);
  }
}

// A variable passed on keeps its slot; anything else is computed into one of its own.
SlotId Binder::keep_or_assign(BoundExpression expression, std::string name, std::vector<BoundAssignment>& assignments) {
  if (auto* variable = std::get_if<BoundVariable>(&expression.node)) return variable->slot;
  SlotId slot = new_slot(std::move(name), expression.type);
  assignments.push_back({slot, std::move(expression)});
  return slot;
}

// Columns are what is visible afterwards. ORDER BY and WHERE see them, and what was there before unless rows were merged.
void Binder::bind_after_columns(const Projection& projection, const syntax::Expression* predicate, BoundProjection& result,
                                const std::vector<Substitution>& columns) {
  Scope incoming = std::move(scope_);
  Scope outgoing;
  for (const BoundColumn& column : result.columns) outgoing.add(column.name, column.slot);
  bool merged = result.grouped || result.distinct;
  scope_ = merged ? Scope() : incoming;
  for (const BoundColumn& column : result.columns) scope_.add(column.name, column.slot);
  {
    ExpressionContext context;
    context.incoming = &incoming;
    Restore restore(context_, context);
    for (const syntax::SortItem& item : projection.order) result.order.push_back(bind_sort(item, columns, result.grouped));
    if (projection.skip) result.skip = bind_limit(*projection.skip, "SKIP");
    if (projection.limit) result.limit = bind_limit(*projection.limit, "LIMIT");
    if (predicate != nullptr) bind_where(*predicate, columns, result);
  }
  scope_ = std::move(outgoing);
  for (const ScopeEntry& entry : incoming.entries())
    if (!scope_.find(entry.name)) forgotten_.push_back(entry.name);
}

// WITH .. WHERE may repeat what a column says, except aggregates.
void Binder::bind_where(const syntax::Expression& predicate, const std::vector<Substitution>& columns, BoundProjection& result) {
  std::vector<Substitution> repeatable;
  for (const Substitution& column : columns)
    if (!has_aggregate(*column.expression)) repeatable.push_back(column);
  ExpressionContext context = context_;
  context.substitutions = repeatable;
  Restore restore(context_, context);
  bind_predicates(predicate, result.predicates);
}

bool Binder::has_aggregate(const syntax::Expression& expression) const {
  if (std::holds_alternative<syntax::CountStar>(expression.node)) return true;
  if (auto* call = std::get_if<syntax::FunctionCall>(&expression.node); call != nullptr && catalog_.aggregate(call->name.text))
    return true;
  bool found = false;
  for_each_child(expression, [&](const syntax::Expression& child) { found = found || has_aggregate(child); });
  return found;
}

}  // namespace clew::query
