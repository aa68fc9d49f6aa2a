#pragma once
// Patterns of the syntax tree: nodes, relationships, paths and what labels they ask for.
#include <cstdint>
#include <memory>
#include <optional>
#include <variant>
#include <vector>

#include "query/error/span.h"
#include "query/syntax/expressions.h"
#include "query/syntax/name.h"

namespace clew::query::syntax {

enum class LabelOperator { Name, Any, Not, And, Or };

/// What labels a node, or types a relationship, must have: :A, :A:B, :A|B, :A&!B, :%.
struct LabelExpression {
  LabelOperator op = LabelOperator::Name;
  Name name;                              ///< Name only.
  std::vector<LabelExpression> operands;  ///< One for Not, two or more for And and Or.
  Span span;
};

/// (variable:Labels {properties} WHERE predicate); everything may be absent.
struct NodePattern {
  std::optional<Name> variable;
  std::optional<LabelExpression> labels;
  Box<Expression> properties;  ///< A map literal or a parameter; may be null.
  Box<Expression> predicate;   ///< May be null.
  Span span;
};

/// Both: `--` or `<-->`. Only MATCH may leave the direction open.
enum class Direction { Outgoing, Incoming, Both };

/// `*`, `*2`, `*1..3`, `*..3`, `*1..`: an absent minimum means 1, an absent maximum no bound.
struct LengthRange {
  std::optional<std::int64_t> minimum;
  std::optional<std::int64_t> maximum;
  Span span;
};

/// -[variable:TYPES*1..3 {properties} WHERE predicate]->; everything in the brackets may be absent.
struct RelationshipPattern {
  Direction direction = Direction::Both;
  bool both_heads = false;  ///< Written with both heads, <-->; means the same as none.
  std::optional<Name> variable;
  std::optional<LabelExpression> types;
  std::optional<LengthRange> length;
  Box<Expression> properties;  ///< A map literal or a parameter; may be null.
  Box<Expression> predicate;   ///< May be null.
  Span span;
};

struct PathStep {
  RelationshipPattern relationship;
  NodePattern node;
};

enum class PathSelector { Every, Shortest, AllShortest };

/// variable = (a)-[r]->(b)-..., or variable = shortestPath((a)-[*]->(b)).
struct PathPattern {
  std::optional<Name> variable;
  PathSelector selector = PathSelector::Every;
  NodePattern start;
  std::vector<PathStep> steps;
  Span span;
};

}  // namespace clew::query::syntax
