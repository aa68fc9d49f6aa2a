// Queries: the order of clauses, the parts between projections, and UNION.
#include <algorithm>

#include "query/bind/binder.h"

namespace clew::query {
namespace {

using namespace syntax;

bool is_update(const Clause& clause) {
  return std::holds_alternative<CreateClause>(clause.node) || std::holds_alternative<MergeClause>(clause.node) ||
         std::holds_alternative<SetClause>(clause.node) || std::holds_alternative<RemoveClause>(clause.node) ||
         std::holds_alternative<DeleteClause>(clause.node);
}

void check_last_clause(const SingleQuery& query) {
  const Clause& last = query.clauses.back();
  auto* call = std::get_if<CallClause>(&last.node);
  bool yields = call != nullptr && call->yield && query.clauses.size() > 1;
  bool may_end = is_update(last) || std::holds_alternative<ReturnClause>(last.node) || (call != nullptr && !yields);
  if (may_end) return;
  const char* what = call != nullptr                                   ? "CALL"
                     : std::holds_alternative<WithClause>(last.node)   ? "WITH"
                     : std::holds_alternative<UnwindClause>(last.node) ? "UNWIND"
                                                                       : "MATCH";
  fail_syntax(ErrorDetail::UnexpectedSyntax, last.span, std::string("RETURN is missing: a query can't end with ") + what,
              "add RETURN and what you want to see: RETURN *");
}

void check_clause_order(const SingleQuery& query, bool needs_result) {
  for (std::size_t i = 0; i + 1 < query.clauses.size(); ++i)
    if (std::holds_alternative<ReturnClause>(query.clauses[i].node))
      fail_syntax(ErrorDetail::UnexpectedSyntax, query.clauses[i + 1].span, "nothing may follow RETURN",
                  "use WITH where the query goes on, or UNION between two queries");
  if (needs_result) check_last_clause(query);
}

void forbid_updates(const SingleQuery& query) {
  for (const Clause& clause : query.clauses)
    if (is_update(clause))
      fail_syntax(ErrorDetail::InvalidClauseComposition, clause.span, "a subquery can't change the graph",
                  "move this clause out of the braces");
}

std::vector<std::string> column_names(const BoundBranch& branch) {
  std::vector<std::string> names;
  if (!branch.parts.empty() && branch.parts.back().projection)
    for (const BoundColumn& column : branch.parts.back().projection->columns) names.push_back(column.name);
  return names;
}

// Puts the columns of a later branch into the order of the first; false where their names differ.
bool align_columns(BoundBranch& branch, const std::vector<std::string>& names) {
  std::vector<std::string> own = column_names(branch);
  if (own == names) return true;
  if (!std::is_permutation(own.begin(), own.end(), names.begin(), names.end())) return false;
  std::vector<BoundColumn>& columns = branch.parts.back().projection->columns;
  auto place = [&names](const BoundColumn& column) { return std::find(names.begin(), names.end(), column.name); };
  std::sort(columns.begin(), columns.end(), [&](const BoundColumn& a, const BoundColumn& b) { return place(a) < place(b); });
  return true;
}

}  // namespace

BoundUnion Binder::bind_query(const Query& query, QueryPlace place) {
  BoundUnion result;
  Scope incoming = scope_;
  result.branches.push_back(bind_single_query(query.first, place, query.unions.empty()));
  result.column_names = column_names(result.branches.front());
  for (const UnionBranch& branch : query.unions) {
    if (branch.kind != query.unions.front().kind)
      fail_syntax(ErrorDetail::InvalidClauseComposition, branch.keyword, "UNION and UNION ALL can't be mixed in one query",
                  "use one of them throughout");
    scope_ = incoming;
    result.branches.push_back(bind_single_query(branch.query, place, false));
    if (!align_columns(result.branches.back(), result.column_names))
      fail_syntax(ErrorDetail::DifferentColumnsInUnion, branch.query.span, "the queries of a UNION have different columns",
                  "give them the same names with AS");
  }
  result.distinct = !query.unions.empty() && query.unions.front().kind == UnionKind::Distinct;
  return result;
}

BoundBranch Binder::bind_single_query(const SingleQuery& query, QueryPlace place, bool alone) {
  check_clause_order(query, place != QueryPlace::Existence);
  if (place != QueryPlace::Top) forbid_updates(query);
  BoundBranch branch;
  BoundPart part;
  bool standalone = alone && place == QueryPlace::Top && query.clauses.size() == 1;
  for (const Clause& clause : query.clauses) {
    bind_clause(clause, standalone, part);
    if (!part.projection) continue;
    branch.parts.push_back(std::move(part));
    part = {};
  }
  if (!part.steps.empty()) branch.parts.push_back(std::move(part));
  return branch;
}

void Binder::bind_clause(const Clause& clause, bool standalone, BoundPart& part) {
  struct Visitor {
    Binder& binder;
    Span span;
    bool standalone;
    BoundPart& part;

    void operator()(const MatchClause& c) const { part.steps.emplace_back(binder.bind_match(c, span)); }
    void operator()(const UnwindClause& c) const { part.steps.emplace_back(binder.bind_unwind(c)); }
    void operator()(const CreateClause& c) const { part.steps.emplace_back(binder.bind_create(c.patterns, span)); }
    void operator()(const MergeClause& c) const { part.steps.emplace_back(binder.bind_merge(c, span)); }
    void operator()(const SetClause& c) const { part.steps.emplace_back(binder.bind_set(c)); }
    void operator()(const RemoveClause& c) const { part.steps.emplace_back(binder.bind_remove(c)); }
    void operator()(const DeleteClause& c) const { part.steps.emplace_back(binder.bind_delete(c, span)); }
    void operator()(const WithClause& c) const { part.projection = binder.bind_with(c, span); }
    void operator()(const ReturnClause& c) const { part.projection = binder.bind_return(c, span); }
    void operator()(const CallClause& c) const {
      part.steps.emplace_back(binder.bind_call(c, span, standalone));
      if (standalone) part.projection = binder.project_yields(span);
    }
  };
  query_.writes = query_.writes || is_update(clause);
  std::visit(Visitor{*this, clause.span, standalone, part}, clause.node);
}

}  // namespace clew::query
