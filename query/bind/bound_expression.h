#pragma once
// Expressions whose variables are slots and whose functions are known.
#include <cstddef>
#include <memory>
#include <string>
#include <variant>
#include <vector>

#include "graph/ids.h"
#include "graph/value.h"
#include "query/error/span.h"
#include "query/syntax/ast.h"
#include "query/type/static_type.h"

namespace clew::query {

struct Function;
struct Aggregate;
struct Procedure;
struct BoundExpression;
struct BoundSubquery;

/// Number of a variable or intermediate value, dense from zero within one statement.
enum class SlotId : std::uint32_t {};

template <class T>
using Box = std::unique_ptr<T>;

/// A name with the graph's id for it; graph::kNone where the graph did not know it when the query was bound. A query that
/// writes may make the name known while it runs, so there the executor looks again.
template <class Id>
struct BoundName {
  std::string name;
  Id id = graph::kNone<Id>;
};
using BoundLabel = BoundName<graph::LabelId>;
using BoundType = BoundName<graph::TypeId>;
using BoundKey = BoundName<graph::KeyId>;

/// Lists and maps of constants are constants themselves. The value borrows nothing.
struct BoundConstant {
  graph::Value value;
};

struct BoundParameter {
  std::size_t index;  ///< Into BoundQuery::parameters.
};

struct BoundVariable {
  SlotId slot{};
};

struct BoundPropertyAccess {
  Box<BoundExpression> object;
  BoundKey key;
};

struct BoundIndexAccess {
  Box<BoundExpression> object;
  Box<BoundExpression> index;
};

/// A null bound means from the start, or to the end.
struct BoundSliceAccess {
  Box<BoundExpression> object;
  Box<BoundExpression> from;
  Box<BoundExpression> to;
};

struct BoundList {
  std::vector<BoundExpression> elements;
};

/// Keys are distinct: of repeated keys the last stands.
struct BoundMap {
  std::vector<std::string> keys;
  std::vector<BoundExpression> values;  ///< One a key.
};

struct BoundUnary {
  syntax::UnaryOperator op;
  Box<BoundExpression> operand;
};

struct BoundBinary {
  syntax::BinaryOperator op;
  Box<BoundExpression> left;
  Box<BoundExpression> right;
  Span op_span;
};

/// Exactly two operands: a < b < c arrives as a conjunction.
struct BoundComparison {
  syntax::ComparisonOperator op;
  Box<BoundExpression> left;
  Box<BoundExpression> right;
};

/// Two or more operands.
struct BoundLogical {
  syntax::LogicalOperator op;
  std::vector<BoundExpression> operands;
};

/// A condition on the labels of a node, or on the type of a relationship. Any (%) asks for at least one label.
struct BoundLabelCondition {
  syntax::LabelOperator op = syntax::LabelOperator::Name;
  BoundLabel label;                           ///< Name only.
  BoundType type;                             ///< Name only: the same name as a relationship type.
  std::vector<BoundLabelCondition> operands;  ///< One for Not, two or more for And and Or.
};

/// True where the node or relationship in `object` meets the condition; null for null.
struct BoundLabelTest {
  Box<BoundExpression> object;
  BoundLabelCondition condition;
};

struct BoundFunctionCall {
  const Function* function = nullptr;
  std::vector<BoundExpression> arguments;
};

struct BoundCaseBranch;

struct BoundCase {
  Box<BoundExpression> operand;  ///< Null for the searched form; else computed once and compared with each condition.
  std::vector<BoundCaseBranch> branches;
  Box<BoundExpression> otherwise;  ///< Null where there is no ELSE.
};

/// For each element, put into `slot`: those for which predicate (may be null) is true, mapped by projection (may be null).
struct BoundListComprehension {
  SlotId slot{};
  Box<BoundExpression> list;
  Box<BoundExpression> predicate;
  Box<BoundExpression> projection;
};

struct BoundQuantifier {
  syntax::QuantifierKind kind;
  SlotId slot{};
  Box<BoundExpression> list;
  Box<BoundExpression> predicate;
};

struct BoundReduce {
  SlotId accumulator{};
  Box<BoundExpression> initial;
  SlotId slot{};
  Box<BoundExpression> list;
  Box<BoundExpression> step;
};

/// A map of the properties of `object` (all of them, where so said) and of entries that overwrite them; null for null.
struct BoundMapProjection {
  Box<BoundExpression> object;
  bool all_properties = false;
  BoundMap entries;
};

/// Exists: whether there is a row; Count: how many; Collect: the list of the values of the one column.
/// Pattern predicates arrive as Exists, pattern comprehensions as Collect.
struct BoundSubqueryExpression {
  syntax::SubqueryKind kind;
  Box<BoundSubquery> query;
};

struct BoundExpression {
  using Node =
      std::variant<BoundConstant, BoundParameter, BoundVariable, BoundPropertyAccess, BoundFunctionCall, BoundComparison,
                   BoundLogical, BoundBinary, BoundUnary, BoundLabelTest, BoundIndexAccess, BoundSliceAccess, BoundList, BoundMap,
                   BoundCase, BoundListComprehension, BoundQuantifier, BoundReduce, BoundMapProjection, BoundSubqueryExpression>;
  Node node;
  StaticType type;
  Span span;

  BoundExpression();
  BoundExpression(Node node, StaticType type, Span span);
  BoundExpression(BoundExpression&&) noexcept;
  BoundExpression& operator=(BoundExpression&&) noexcept;
  ~BoundExpression();
};

struct BoundCaseBranch {
  BoundExpression condition;
  BoundExpression result;
};

/// One conjunct of a condition, with the slots that it reads (sorted, subqueries included): it can be tested as soon as they are
/// filled.
struct BoundPredicate {
  BoundExpression expression;
  std::vector<SlotId> slots;
};

}  // namespace clew::query
