#pragma once
// Expressions of the syntax tree.
#include <cstdint>
#include <memory>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "query/error/span.h"
#include "query/syntax/name.h"

namespace clew::query::syntax {

struct Expression;
struct PathPattern;
struct Subquery;
struct LabelExpression;

/// An owned subtree; never null once parsed.
template <class T>
using Box = std::unique_ptr<T>;

struct Null {
  friend bool operator==(Null, Null) = default;
};

/// A number keeps its sign where a minus stands directly before it, so that -9223372036854775808 can be said.
struct Literal {
  std::variant<Null, bool, std::int64_t, double, std::string> value;
};

/// $name or $0.
struct Parameter {
  std::string name;
};

struct Variable {
  std::string name;
};

/// object.key
struct PropertyAccess {
  Box<Expression> object;
  Name key;
};

/// object[index]
struct IndexAccess {
  Box<Expression> object;
  Box<Expression> index;
};

/// object[from..to]; either bound may be null.
struct SliceAccess {
  Box<Expression> object;
  Box<Expression> from;
  Box<Expression> to;
};

struct ListLiteral {
  std::vector<Expression> elements;
};

struct MapEntry;

struct MapLiteral {
  std::vector<MapEntry> entries;
};

enum class UnaryOperator { Plus, Minus, Not, IsNull, IsNotNull };

struct Unary {
  UnaryOperator op;
  Box<Expression> operand;
};

enum class BinaryOperator { Add, Subtract, Multiply, Divide, Modulo, Power, In, StartsWith, EndsWith, Contains, Matches };

struct Binary {
  BinaryOperator op;
  Box<Expression> left;
  Box<Expression> right;
  Span op_span;
};

enum class ComparisonOperator { Equal, NotEqual, Less, LessEqual, Greater, GreaterEqual };

struct ComparisonPart;

/// first < second <= third ...: every neighbouring pair must hold.
struct Comparison {
  Box<Expression> first;
  std::vector<ComparisonPart> rest;
};

enum class LogicalOperator { And, Or, Xor };

/// Two or more operands joined by one operator, so that long conditions do not make deep trees.
struct Logical {
  LogicalOperator op;
  std::vector<Expression> operands;
};

/// n:Label or n:A&B.
struct LabelPredicate {
  Box<Expression> operand;
  Box<LabelExpression> labels;
};

/// name(arguments); `name` joins a namespace by dots ("duration.between").
struct FunctionCall {
  Name name;
  std::vector<Expression> arguments;
  bool distinct = false;
};

/// count(*)
struct CountStar {};

struct CaseBranch;

/// CASE operand WHEN .. THEN .. ELSE .. END; operand and otherwise may be null.
struct Case {
  Box<Expression> operand;
  std::vector<CaseBranch> branches;
  Box<Expression> otherwise;
};

/// [variable IN list WHERE predicate | projection]; predicate and projection may be null.
struct ListComprehension {
  Name variable;
  Box<Expression> list;
  Box<Expression> predicate;
  Box<Expression> projection;
};

/// [pattern WHERE predicate | projection]; predicate may be null. The pattern may name its path.
struct PatternComprehension {
  Box<PathPattern> pattern;
  Box<Expression> predicate;
  Box<Expression> projection;
};

enum class QuantifierKind { All, Any, None, Single };

/// all(variable IN list WHERE predicate); predicate may be null (all(x IN list): the elements themselves are tested).
struct Quantifier {
  QuantifierKind kind;
  Name variable;
  Box<Expression> list;
  Box<Expression> predicate;
};

/// reduce(accumulator = initial, variable IN list | step)
struct Reduce {
  Name accumulator;
  Box<Expression> initial;
  Name variable;
  Box<Expression> list;
  Box<Expression> step;
};

/// One item of a map projection: `.key`, `key: expression`, `variable` or `.*`.
enum class MapProjectionKind { Property, Entry, Variable, AllProperties };
struct MapProjectionItem;

/// variable {.name, age: 5, .*}
struct MapProjection {
  Name variable;
  std::vector<MapProjectionItem> items;
};

/// A pattern where a condition is expected: (a)-[:KNOWS]->(b); also shortestPath(...) as a value.
struct PatternExpression {
  Box<PathPattern> pattern;
};

/// EXISTS { .. }, COUNT { .. } or COLLECT { .. }.
enum class SubqueryKind { Exists, Count, Collect };
struct SubqueryExpression {
  SubqueryKind kind;
  Box<Subquery> body;
};

struct Expression {
  using Node = std::variant<Literal, Variable, PropertyAccess, Parameter, FunctionCall, CountStar, Comparison, Logical, Binary,
                            Unary, LabelPredicate, IndexAccess, SliceAccess, ListLiteral, MapLiteral, Case, ListComprehension,
                            PatternComprehension, Quantifier, Reduce, MapProjection, PatternExpression, SubqueryExpression>;
  Node node;
  Span span;

  Expression();
  Expression(Node node, Span span);
  Expression(Expression&&) noexcept;
  Expression& operator=(Expression&&) noexcept;
  ~Expression();
};

struct MapEntry {
  Name key;
  Expression value;
};

struct ComparisonPart {
  ComparisonOperator op;
  Span op_span;
  Expression operand;
};

/// WHEN condition THEN result
struct CaseBranch {
  Expression condition;
  Expression result;
};

struct MapProjectionItem {
  MapProjectionKind kind;
  Name key;               ///< The key, or the variable's name; empty for AllProperties.
  Box<Expression> value;  ///< Entry only.
  Span span;
};

}  // namespace clew::query::syntax
