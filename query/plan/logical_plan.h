#pragma once
// What a query comes to, as a tree of steps: each takes the rows of its inputs and gives out its own. Made from a bound query, to
// which it points and which therefore outlives it; improved by rewrites; turned into operators by query/execute.
// A slot that a step fills was empty before it, unless said otherwise.
#include <deque>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "query/bind/bound_query.h"
#include "query/plan/count_plan.h"
#include "query/plan/expand_step.h"

namespace clew::query {

/// The rows that a plan begins with: one without values at the top, those of the query around it in a subquery.
struct LogicalArgument {};

/// Each node that carries all the labels.
struct LogicalNodeScan {
  SlotId node{};
  std::vector<BoundLabel> labels;
};

/// The nodes of the scan whose property equals a value: what reads an index.
struct LogicalNodeSeek {
  SlotId node{};
  std::vector<BoundLabel> labels;
  const BoundPropertyAccess* property = nullptr;
  const BoundExpression* value = nullptr;
};

/// The same along a path of several relationships (GraphRelationship::length).
struct LogicalExpandPath {
  LogicalExpand expand;
};

/// Shortest paths between two nodes (GraphRelationship::search).
struct LogicalShortestPath {
  LogicalExpand expand;
};

/// From a relationship, or a list of them, that is filled already to the nodes at its ends, each to be filled or compared with.
struct LogicalRelationshipEnds {
  const GraphRelationship* relationship = nullptr;
  FarEnd from{};
  FarEnd to{};
  std::vector<SlotId> different_from;
};

/// Rows for which all conditions are true.
struct LogicalFilter {
  std::vector<const BoundPredicate*> predicates;
};

struct LogicalBuildPath {
  const BoundPath* path = nullptr;
};

/// slot := expression for each, in order.
struct LogicalCompute {
  std::vector<const BoundAssignment*> items;
};

/// A row a group: the keys' slots and the aggregates' are filled, all others hold what the plan began with.
struct LogicalAggregate {
  const BoundProjection* projection = nullptr;
  std::vector<bool> counts_rows;  ///< By aggregate: count(x) of what is never null, which therefore need not be there.
};

/// The first row of those that are equal in these slots.
struct LogicalDistinct {
  std::vector<SlotId> slots;
};

/// Rows in order; where a limit is given, only the first.
struct LogicalSort {
  const std::vector<BoundSort>* order = nullptr;
  const BoundExpression* limit = nullptr;
  const BoundExpression* skip = nullptr;  ///< With a limit: so many more are kept.
};

struct LogicalSlice {
  const BoundExpression* skip = nullptr;
  const BoundExpression* limit = nullptr;
};

/// Each row with its weight multiplied by the value of the group; without those for which that is 0.
struct LogicalCount {
  CountGroup group;
};

struct LogicalUnwind {
  const BoundUnwind* unwind = nullptr;
};

/// For each row of the first input the rows that the second makes of it; where there are none, the row with null in `introduced`.
/// The second begins with many rows at once, numbered in the slot `number`, and keeps their order.
struct LogicalOptional {
  std::vector<SlotId> introduced;
  SlotId number{};
};

/// The rows of the inputs one after the other, each with its own slots for the columns; they arrive in those of the first.
struct LogicalUnion {
  std::vector<std::vector<SlotId>> columns;
};

struct LogicalCall {
  const BoundCall* call = nullptr;
};

struct LogicalCreate {
  const BoundCreate* create = nullptr;
};
struct LogicalSet {
  const BoundSet* set = nullptr;
};
struct LogicalDelete {
  const BoundDelete* deletion = nullptr;
};
/// The second input is what is matched, and begins with one row.
struct LogicalMerge {
  const BoundMerge* merge = nullptr;
};

struct LogicalPlan {
  using Step = std::variant<LogicalArgument, LogicalNodeScan, LogicalNodeSeek, LogicalExpand, LogicalExpandPath,
                            LogicalShortestPath, LogicalRelationshipEnds, LogicalFilter, LogicalBuildPath, LogicalCompute,
                            LogicalAggregate, LogicalCount, LogicalDistinct, LogicalSort, LogicalSlice, LogicalUnwind,
                            LogicalOptional, LogicalUnion, LogicalCall, LogicalCreate, LogicalSet, LogicalDelete, LogicalMerge>;
  Step step;
  std::vector<LogicalPlan> inputs;
  double rows = 1;  ///< Estimated.
};

/// A plan with what it owns beside the bound query.
struct PlannedQuery {
  LogicalPlan root;
  std::vector<SlotId> columns;  ///< Of BoundUnion::column_names, in their order.
  std::size_t width = 0;        ///< Slots of a row: those of the bound query, and those that the plan added.
};

}  // namespace clew::query
