#pragma once
// The pattern of one MATCH (or MERGE, or pattern in an expression) as a graph: nodes, relationships between them, paths
// over them, and the conditions on all of these as conjuncts.
#include <cstdint>
#include <optional>
#include <vector>

#include "query/bind/bound_expression.h"

namespace clew::query {

/// Bound: the slot is filled by what comes before the pattern, which therefore only restricts it.
enum class Introduction { Introduced, Bound };

struct GraphNode {
  SlotId slot{};
  Introduction introduction = Introduction::Introduced;
  Span span;
};

/// Which types a relationship may have: only these, or all but these. Only none: no relationship at all.
struct TypeCondition {
  std::vector<BoundType> types;  ///< Distinct, in order of writing.
  bool all_but = true;

  bool any() const { return all_but && types.empty(); }
};

/// A path of minimum to maximum relationships, no relationship twice. Where maximum < minimum there is none.
struct PathLength {
  std::uint64_t minimum = 1;
  std::optional<std::uint64_t> maximum;
};

enum class PathSearch { Every, Shortest, AllShortest };

/// A relationship, or with `length` a path of several: then its slot holds their list in order of traversal.
/// Labels and properties of single relationships stand among the conjuncts; those of a path in `element_predicates`,
/// which must hold for each relationship, put into `element`.
struct GraphRelationship {
  SlotId slot{};
  Introduction introduction = Introduction::Introduced;
  SlotId from{};
  SlotId to{};
  bool directed = true;    ///< From `from` to `to`; else either way (a loop is found once).
  bool backwards = false;  ///< Written from `to` to `from`: `(to)<-[]-(from)`. A list begins at what is written first.
  TypeCondition types;
  std::optional<PathLength> length;
  PathSearch search =
      PathSearch::Every;  ///< Shortest, AllShortest: only with `length`; predicates over the path apply after the search.
  SlotId element{};
  std::vector<BoundPredicate> element_predicates;
  std::uint32_t clause = 0;  ///< Relationships of one MATCH clause (equal numbers) never bind to the same relationship.
  Span span;
};

/// slot := the path along nodes[0], relationships[0], nodes[1], ...
struct BoundPath {
  SlotId slot{};
  std::vector<SlotId> nodes;
  std::vector<SlotId> relationships;  ///< One less than nodes; a slot with a list contributes all its relationships.
};

struct QueryGraph {
  std::vector<GraphNode> nodes;  ///< One a slot.
  std::vector<GraphRelationship> relationships;
  std::vector<BoundPath> paths;
  std::vector<BoundPredicate> predicates;  ///< All must be true: labels, properties, inline conditions and WHERE.
};

}  // namespace clew::query
