#include "query/syntax/operator_table.h"

#include <array>
#include <cstddef>

namespace clew::query::syntax {
namespace {

Operator keyword_operator(const Token* first, const Token* last) {
  Keyword next = first + 1 < last ? first[1].keyword : Keyword::None;
  switch (first->keyword) {
    case Keyword::Or:
      return {Precedence::Or, LogicalOperator::Or};
    case Keyword::Xor:
      return {Precedence::Xor, LogicalOperator::Xor};
    case Keyword::And:
      return {Precedence::And, LogicalOperator::And};
    case Keyword::In:
      return {Precedence::Predicate, BinaryOperator::In};
    case Keyword::Contains:
      return {Precedence::Predicate, BinaryOperator::Contains};
    case Keyword::Starts:
      if (next == Keyword::With) return {Precedence::Predicate, BinaryOperator::StartsWith, 2};
      break;
    case Keyword::Ends:
      if (next == Keyword::With) return {Precedence::Predicate, BinaryOperator::EndsWith, 2};
      break;
    case Keyword::Is:
      if (next == Keyword::Null) return {Precedence::Predicate, UnaryOperator::IsNull, 2};
      if (next == Keyword::Not && first + 2 < last && first[2].keyword == Keyword::Null)
        return {Precedence::Predicate, UnaryOperator::IsNotNull, 3};
      break;
    default:
      break;
  }
  return {};
}

constexpr auto kSymbols = [] {
  std::array<Operator, 64> table{};
  auto set = [&table](TokenKind kind, Precedence precedence, auto op) { table[std::size_t(kind)] = {precedence, op, 1}; };
  set(TokenKind::Equal, Precedence::Comparison, ComparisonOperator::Equal);
  set(TokenKind::NotEqual, Precedence::Comparison, ComparisonOperator::NotEqual);
  set(TokenKind::Less, Precedence::Comparison, ComparisonOperator::Less);
  set(TokenKind::LessEqual, Precedence::Comparison, ComparisonOperator::LessEqual);
  set(TokenKind::Greater, Precedence::Comparison, ComparisonOperator::Greater);
  set(TokenKind::GreaterEqual, Precedence::Comparison, ComparisonOperator::GreaterEqual);
  set(TokenKind::Matches, Precedence::Predicate, BinaryOperator::Matches);
  set(TokenKind::Plus, Precedence::Sum, BinaryOperator::Add);
  set(TokenKind::Minus, Precedence::Sum, BinaryOperator::Subtract);
  set(TokenKind::Star, Precedence::Product, BinaryOperator::Multiply);
  set(TokenKind::Slash, Precedence::Product, BinaryOperator::Divide);
  set(TokenKind::Percent, Precedence::Product, BinaryOperator::Modulo);
  set(TokenKind::Caret, Precedence::Power, BinaryOperator::Power);
  return table;
}();

}  // namespace

Operator operator_at(const Token* first, const Token* last) {
  if (first == last || first->typographic) return {};
  return first->kind == TokenKind::Name ? keyword_operator(first, last) : kSymbols[std::size_t(first->kind)];
}

}  // namespace clew::query::syntax
