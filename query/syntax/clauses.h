#pragma once
// Clauses, queries and statements of the syntax tree.
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "query/error/span.h"
#include "query/syntax/expressions.h"
#include "query/syntax/name.h"
#include "query/syntax/patterns.h"

namespace clew::query::syntax {

/// [OPTIONAL] MATCH patterns [WHERE predicate]
struct MatchClause {
  bool optional = false;
  std::vector<PathPattern> patterns;
  std::optional<Expression> predicate;
};

/// UNWIND list AS variable
struct UnwindClause {
  Expression list;
  Name variable;
};

struct ProjectionItem {
  Expression expression;
  std::optional<Name> alias;
  std::string text;  ///< As written: the name of the column where no alias is given.
};

enum class SortDirection { Ascending, Descending };

struct SortItem {
  Expression expression;
  SortDirection direction = SortDirection::Ascending;
};

/// What follows WITH and RETURN: [DISTINCT] items [ORDER BY ..] [SKIP ..] [LIMIT ..]
struct Projection {
  bool distinct = false;
  std::optional<Span> star;  ///< Place of the `*`, which stands for all variables and comes before the items.
  std::vector<ProjectionItem> items;
  std::vector<SortItem> order;
  std::optional<Expression> skip;
  std::optional<Expression> limit;
};

struct WithClause {
  Projection projection;
  std::optional<Expression> predicate;
};

struct ReturnClause {
  Projection projection;
};

struct CreateClause {
  std::vector<PathPattern> patterns;
};

/// target.key = value; target[key] = value
struct SetProperty {
  Expression target;  ///< A PropertyAccess or an IndexAccess.
  Expression value;
};

/// variable = value (replaces all properties) or variable += value (adds to them)
struct SetProperties {
  Name variable;
  Expression value;
  bool additive = false;
};

/// variable:A:B
struct SetLabels {
  Name variable;
  std::vector<Name> labels;
};

struct SetItem {
  std::variant<SetProperty, SetProperties, SetLabels> node;
  Span span;
};

struct SetClause {
  std::vector<SetItem> items;
};

/// MERGE pattern [ON CREATE SET ..] [ON MATCH SET ..]
struct MergeClause {
  PathPattern pattern;
  std::vector<SetItem> on_create;
  std::vector<SetItem> on_match;
};

struct RemoveItem {
  std::variant<Expression, SetLabels> node;  ///< The property access to remove, or labels to take from a variable.
  Span span;
};

struct RemoveClause {
  std::vector<RemoveItem> items;
};

struct DeleteClause {
  bool detach = false;
  std::vector<Expression> targets;
};

/// YIELD field AS alias
struct YieldItem {
  Name field;
  std::optional<Name> alias;
};

/// CALL procedure(arguments) YIELD items WHERE predicate
struct CallClause {
  Name procedure;                                    ///< With its namespace, joined by dots.
  std::optional<std::vector<Expression>> arguments;  ///< Absent where no parentheses stand: taken from parameters by name.
  std::optional<std::vector<YieldItem>> yield;       ///< Absent where no YIELD stands.
  std::optional<Span> yield_star;                    ///< YIELD *
  std::optional<Expression> predicate;
};

struct Clause {
  std::variant<MatchClause, ReturnClause, WithClause, UnwindClause, CreateClause, MergeClause, SetClause, RemoveClause,
               DeleteClause, CallClause>
      node;
  Span span;
};

/// Clauses in order, without UNION.
struct SingleQuery {
  std::vector<Clause> clauses;
  Span span;
};

enum class UnionKind { Distinct, All };

struct UnionBranch {
  UnionKind kind = UnionKind::Distinct;
  Span keyword;  ///< UNION or UNION ALL
  SingleQuery query;
};

struct Query {
  SingleQuery first;
  std::vector<UnionBranch> unions;
  Span span;
};

/// What stands in the braces of EXISTS, COUNT and COLLECT: a whole query, or patterns with a predicate.
struct Subquery {
  std::variant<Query, MatchClause> body;
  Span span;
};

enum class StatementMode { Run, Explain, Profile };

struct Statement {
  StatementMode mode = StatementMode::Run;
  Query query;
  Span span;
};

}  // namespace clew::query::syntax
