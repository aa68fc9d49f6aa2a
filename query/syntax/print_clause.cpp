// Clauses and queries as text, a clause a line.
#include "query/syntax/print.h"
#include "query/syntax/printer.h"

namespace clew::query::syntax {

void Printer::statement(const Statement& statement) {
  if (statement.mode == StatementMode::Explain) text("EXPLAIN ");
  if (statement.mode == StatementMode::Profile) text("PROFILE ");
  query(statement.query);
}

void Printer::query(const Query& q) {
  single_query(q.first);
  for (const UnionBranch& branch : q.unions) {
    text(branch.kind == UnionKind::All ? "\nUNION ALL\n" : "\nUNION\n");
    single_query(branch.query);
  }
}

void Printer::single_query(const SingleQuery& q) {
  bool first = true;
  for (const Clause& c : q.clauses) {
    if (!first) text("\n");
    first = false;
    clause(c);
  }
}

void Printer::clause(const Clause& c) {
  std::visit([this](const auto& node) { clause(node); }, c.node);
}

void Printer::where(const std::optional<Expression>& predicate) {
  if (!predicate) return;
  text(" WHERE ");
  expression(*predicate);
}

void Printer::match_body(const MatchClause& match) {
  list(match.patterns, [this](const PathPattern& pattern) { path(pattern); });
  where(match.predicate);
}

void Printer::clause(const MatchClause& match) {
  text(match.optional ? "OPTIONAL MATCH " : "MATCH ");
  match_body(match);
}

void Printer::clause(const ReturnClause& ret) {
  text("RETURN ");
  projection(ret.projection);
}

void Printer::clause(const WithClause& with) {
  text("WITH ");
  projection(with.projection);
  where(with.predicate);
}

void Printer::projection(const Projection& p) {
  if (p.distinct) text("DISTINCT ");
  if (p.star) text(p.items.empty() ? "*" : "*, ");
  list(p.items, [this](const ProjectionItem& item) {
    expression(item.expression);
    if (!item.alias) return;
    text(" AS ");
    variable(item.alias->text);
  });
  if (!p.order.empty()) text(" ORDER BY ");
  list(p.order, [this](const SortItem& item) {
    expression(item.expression);
    if (item.direction == SortDirection::Descending) text(" DESC");
  });
  if (p.skip) {
    text(" SKIP ");
    expression(*p.skip);
  }
  if (p.limit) {
    text(" LIMIT ");
    expression(*p.limit);
  }
}

void Printer::clause(const UnwindClause& unwind) {
  text("UNWIND ");
  expression(unwind.list);
  text(" AS ");
  variable(unwind.variable.text);
}

void Printer::clause(const CreateClause& create) {
  text("CREATE ");
  list(create.patterns, [this](const PathPattern& pattern) { path(pattern); });
}

void Printer::clause(const MergeClause& merge) {
  text("MERGE ");
  path(merge.pattern);
  if (!merge.on_create.empty()) {
    text(" ON CREATE SET ");
    set_items(merge.on_create);
  }
  if (!merge.on_match.empty()) {
    text(" ON MATCH SET ");
    set_items(merge.on_match);
  }
}

void Printer::set_labels(const SetLabels& labels) {
  variable(labels.variable.text);
  for (const Name& label : labels.labels) {
    text(":");
    name(label.text);
  }
}

void Printer::set_items(const std::vector<SetItem>& items) {
  struct Visitor {
    Printer& printer;
    void operator()(const SetProperty& set) const {
      printer.expression(set.target);
      printer.text(" = ");
      printer.expression(set.value);
    }
    void operator()(const SetProperties& set) const {
      printer.variable(set.variable.text);
      printer.text(set.additive ? " += " : " = ");
      printer.expression(set.value);
    }
    void operator()(const SetLabels& set) const { printer.set_labels(set); }
  };
  list(items, [this](const SetItem& item) { std::visit(Visitor{*this}, item.node); });
}

void Printer::clause(const SetClause& set) {
  text("SET ");
  set_items(set.items);
}

void Printer::clause(const RemoveClause& remove) {
  text("REMOVE ");
  list(remove.items, [this](const RemoveItem& item) {
    if (auto* property = std::get_if<Expression>(&item.node))
      expression(*property);
    else
      set_labels(std::get<SetLabels>(item.node));
  });
}

void Printer::clause(const DeleteClause& del) {
  text(del.detach ? "DETACH DELETE " : "DELETE ");
  expressions(del.targets);
}

void Printer::clause(const CallClause& call) {
  text("CALL ");
  qualified_name(call.procedure.text);
  if (call.arguments) {
    text("(");
    expressions(*call.arguments);
    text(")");
  }
  if (call.yield_star) text(" YIELD *");
  if (call.yield) {
    text(" YIELD ");
    list(*call.yield, [this](const YieldItem& item) {
      variable(item.field.text);
      if (!item.alias) return;
      text(" AS ");
      variable(item.alias->text);
    });
  }
  where(call.predicate);
}

}  // namespace clew::query::syntax
