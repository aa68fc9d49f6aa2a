#pragma once
// A query with every name resolved: variables are slots, labels, types and keys carry the graph's ids, functions are
// pointers into the registry, and what Cypher implies (grouping, scopes, relationship uniqueness) is spelt out.
// Made by bind.h, read by the planner. Where Cypher has two spellings of one thing, only one arrives here.
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "query/bind/bound_expression.h"
#include "query/bind/query_graph.h"
#include "query/error/error.h"

namespace clew::query {

/// slot := expression, once a row.
struct BoundAssignment {
  SlotId slot{};
  BoundExpression expression;
};

/// slot := function over the rows of a group. count(*) is `count` without arguments.
struct BoundAggregate {
  SlotId slot{};
  const Aggregate* function = nullptr;
  std::vector<BoundExpression> arguments;
  bool distinct = false;
  Span span;
};

struct BoundSort {
  BoundExpression expression;
  bool descending = false;
};

/// A column of a result or of a WITH: its name and the slot where its value lies.
struct BoundColumn {
  std::string name;
  SlotId slot{};
};

/// WITH or RETURN, in order of execution:
/// 1. where `aggregates` or `grouped`: rows are grouped by the slots of `keys` (computed first), aggregates computed a group;
/// 2. `items` are computed from what is there (input slots, or key and aggregate slots);
/// 3. `distinct` over the slots of `columns`; 4. `order`; 5. `skip` and `limit` (constant a run); 6. `predicates` (WITH .. WHERE).
/// After it only the slots of `columns` exist. A variable passed on as it is keeps its slot and needs no item.
/// An ORDER BY on something that is not a column sees input slots, which therefore live until then.
struct BoundProjection {
  bool grouped = false;
  std::vector<BoundAssignment> keys;
  std::vector<BoundAggregate> aggregates;
  std::vector<BoundAssignment> items;
  std::vector<BoundColumn> columns;
  bool distinct = false;
  std::vector<BoundSort> order;
  std::optional<BoundExpression> skip;
  std::optional<BoundExpression> limit;
  std::vector<BoundPredicate> predicates;
  Span span;
};

/// MATCH, or OPTIONAL MATCH: where nothing matches, one row with null in all slots that the graph introduces.
struct BoundMatch {
  bool optional = false;
  QueryGraph graph;
  Span span;
};

/// One row for each element; none for null or an empty list; one for a value that is no list.
struct BoundUnwind {
  BoundExpression list;
  SlotId slot{};
};

/// CALL .. YIELD: one row for each row of the procedure that passes `predicates`.
struct BoundCall {
  const Procedure* procedure = nullptr;
  std::vector<BoundExpression> arguments;
  struct Yield {
    std::size_t field;  ///< Index of the procedure's result field.
    SlotId slot;
  };
  std::vector<Yield> yields;
  std::vector<BoundPredicate> predicates;
  Span span;
};

struct BoundCreateNode {
  SlotId slot{};
  std::vector<BoundLabel> labels;
  std::optional<BoundExpression> properties;  ///< A map.
  Span span;
};

struct BoundCreateRelationship {
  SlotId slot{};
  SlotId from{};
  SlotId to{};
  BoundType type;
  std::optional<BoundExpression> properties;  ///< A map.
  Span span;
};

/// Created in the order of the elements, which is the order of writing; then the paths are put together.
struct BoundCreate {
  std::vector<std::variant<BoundCreateNode, BoundCreateRelationship>> elements;
  std::vector<BoundPath> paths;
  Span span;
};

/// object.key = value, or object[key] = value; null removes.
struct BoundSetProperty {
  BoundExpression object;
  std::variant<BoundKey, BoundExpression> key;
  BoundExpression value;
  Span span;
};

/// slot = value, or slot += value: a map, a node or a relationship.
struct BoundSetProperties {
  SlotId slot{};
  BoundExpression value;
  bool additive = false;
  Span span;
};

struct BoundSetLabels {
  SlotId slot{};
  std::vector<BoundLabel> labels;
  Span span;
};

/// Labels are taken away; a removed property arrives as a BoundSetProperty of null.
struct BoundRemoveLabels {
  SlotId slot{};
  std::vector<BoundLabel> labels;
  Span span;
};

using BoundSetItem = std::variant<BoundSetProperty, BoundSetProperties, BoundSetLabels, BoundRemoveLabels>;

/// SET or REMOVE, in order.
struct BoundSet {
  std::vector<BoundSetItem> items;
};

/// Matches `graph`, or, where nothing matches, creates `creation`, which fills the same slots.
struct BoundMerge {
  QueryGraph graph;
  BoundCreate creation;
  std::vector<BoundSetItem> on_create;
  std::vector<BoundSetItem> on_match;
  Span span;
};

/// Nodes, relationships, paths or nulls.
struct BoundDelete {
  bool detach = false;
  std::vector<BoundExpression> targets;
  Span span;
};

using BoundStep = std::variant<BoundMatch, BoundUnwind, BoundCall, BoundCreate, BoundMerge, BoundSet, BoundDelete>;

/// Steps in order of writing, up to and with the next WITH or RETURN. The last part of an updating query may lack a projection.
struct BoundPart {
  std::vector<BoundStep> steps;
  std::optional<BoundProjection> projection;
};

/// One branch of a UNION. It starts from a single row of the outer slots (none at the top).
struct BoundBranch {
  std::vector<BoundPart> parts;
};

/// Branches with equal column names in equal order; their rows one after the other, or, where `distinct`, without repeats.
struct BoundUnion {
  std::vector<BoundBranch> branches;
  bool distinct = false;
  std::vector<std::string> column_names;  ///< Empty where the query returns nothing.
};

/// The body of a subquery expression, run for each row of the query around it.
struct BoundSubquery {
  BoundUnion body;
  std::vector<SlotId> outer;  ///< The slots of the query around it that it reads; sorted.
};

/// What a slot is for: shown by EXPLAIN, and all that the executor need know to lay out rows.
struct Slot {
  std::string name;  ///< As written; for a nameless pattern element or an intermediate result a generated one ("  node@17").
  StaticType type;
};

struct BoundQuery {
  syntax::StatementMode mode = syntax::StatementMode::Run;
  BoundUnion body;
  std::vector<Slot> slots;              ///< Indexed by SlotId; numbers are unique over all parts, branches and subqueries.
  std::vector<std::string> parameters;  ///< Indexed by BoundParameter::index.
  bool writes = false;
  std::vector<Notice> notices;
};

}  // namespace clew::query
