#pragma once
// The operators of openCypher by their tokens: what they are and how tightly they bind.
#include <cstdint>
#include <variant>

#include "query/syntax/expressions.h"
#include "query/syntax/token.h"

namespace clew::query::syntax {

/// How tightly an expression holds together, loosest first. Operators of one level group from the left.
enum class Precedence : std::uint8_t { None, Or, Xor, And, Not, Comparison, Predicate, Sum, Product, Power, Sign, Postfix, Atom };

constexpr Precedence tighter(Precedence precedence) {
  return Precedence(std::uint8_t(precedence) + 1);
}

struct Operator {
  Precedence precedence = Precedence::None;
  std::variant<LogicalOperator, ComparisonOperator, BinaryOperator, UnaryOperator> op = LogicalOperator::Or;
  std::uint8_t length = 1;  ///< Tokens.
};

/// The operator at `first`; with Precedence::None where there is none.
Operator operator_at(const Token* first, const Token* last);

}  // namespace clew::query::syntax
