// Operators: one rule climbs over the table of precedences, from OR down to ^; then come signs, and what follows an atom.
#include <algorithm>

#include "query/syntax/nesting.h"
#include "query/syntax/operator_table.h"
#include "query/syntax/rules.h"

namespace clew::query::syntax::grammar {
namespace {

Span span_of(Iterator first, Iterator next) {
  return {first->span.begin, (next - 1)->span.end};
}

template <class T>
Box<T> box(T&& value) {
  return std::make_unique<T>(std::move(value));
}

/// One level of the parser's own recursion; the tree read within it counts one level higher outside.
class Level {
 public:
  Level(ParseState& state, Iterator at) : state_(state), outer_height_(std::exchange(state.height, 0)) {
    if (++state_.depth > kMaxNesting) fail_nesting(at->span);
  }
  ~Level() {
    --state_.depth;
    state_.height = std::max(outer_height_, state_.height + 1);
  }
  Level(const Level&) = delete;
  Level& operator=(const Level&) = delete;

 private:
  ParseState& state_;
  int outer_height_;
};

class Climber {
 public:
  Climber(Iterator& first, Iterator last, const Context& context)
      : first_(first), last_(last), context_(context), state_(state_of(context)) {}

  bool climb(Expression& left, Precedence minimum);

 private:
  bool combine(Expression& left, const Operator& op, Iterator begin);
  bool logical(Expression& left, const Operator& op, Iterator begin);
  bool comparison(Expression& left, Iterator begin);
  bool operand(Expression& result, Precedence minimum);
  bool prefix(Expression& result);
  bool unary(Expression& result, UnaryOperator op, Precedence minimum);
  bool signed_number(Expression& result);
  bool operand_atom(Expression& result);
  bool postfix(Expression& object, Iterator begin);
  bool property(Expression& object);
  bool index_or_slice(Expression& object);
  bool labels(Expression& object);

  bool at(TokenKind kind) const { return first_ != last_ && first_->kind == kind; }
  void finish(Expression& result, Expression::Node node, Iterator begin) {
    result = Expression(std::move(node), span_of(begin, first_));
    if (++state_.height + state_.depth > kMaxNesting) fail_nesting((first_ - 1)->span);
  }

  Iterator& first_;
  const Iterator last_;
  const Context& context_;
  ParseState& state_;
};

// left, then operators at least as tight as `minimum` with their right operands.
bool Climber::climb(Expression& left, Precedence minimum) {
  Iterator begin = first_;
  if (!prefix(left)) return false;
  for (Operator op = operator_at(first_, last_); op.precedence >= minimum && op.precedence != Precedence::None;
       op = operator_at(first_, last_))
    if (!combine(left, op, begin)) return false;
  return true;
}

bool Climber::combine(Expression& left, const Operator& op, Iterator begin) {
  if (op.precedence <= Precedence::And) return logical(left, op, begin);
  if (op.precedence == Precedence::Comparison) return comparison(left, begin);
  Span op_span = span_of(first_, first_ + op.length);
  first_ += op.length;
  if (auto* test = std::get_if<UnaryOperator>(&op.op)) {
    finish(left, Unary{*test, box(std::move(left))}, begin);
    return true;
  }
  Expression right;
  if (!operand(right, tighter(op.precedence))) return false;
  finish(left, Binary{std::get<BinaryOperator>(op.op), box(std::move(left)), box(std::move(right)), op_span}, begin);
  return true;
}

// All operands of a run of one operator in one node.
bool Climber::logical(Expression& left, const Operator& op, Iterator begin) {
  Logical node{std::get<LogicalOperator>(op.op), {}};
  node.operands.push_back(std::move(left));
  while (operator_at(first_, last_).precedence == op.precedence) {
    ++first_;
    if (!operand(node.operands.emplace_back(), tighter(op.precedence))) return false;
  }
  finish(left, std::move(node), begin);
  return true;
}

bool Climber::comparison(Expression& left, Iterator begin) {
  Comparison node{box(std::move(left)), {}};
  for (Operator op = operator_at(first_, last_); op.precedence == Precedence::Comparison; op = operator_at(first_, last_)) {
    ComparisonPart& part = node.rest.emplace_back();
    part.op = std::get<ComparisonOperator>(op.op);
    part.op_span = first_->span;
    ++first_;
    if (!operand(part.operand, Precedence::Predicate)) return false;
  }
  finish(left, std::move(node), begin);
  return true;
}

// A right operand: the tree so far and the operand's stand side by side.
bool Climber::operand(Expression& result, Precedence minimum) {
  int left_height = std::exchange(state_.height, 0);
  bool success = climb(result, minimum);
  state_.height = std::max(left_height, state_.height);
  return success;
}

bool Climber::prefix(Expression& result) {
  if (first_ == last_) return want(state_, first_, Wanted::Expression);
  if (first_->keyword == Keyword::Not) return unary(result, UnaryOperator::Not, Precedence::Comparison);
  bool typographic = first_->typographic;
  if (at(TokenKind::Minus) && !typographic) return signed_number(result) || unary(result, UnaryOperator::Minus, Precedence::Sign);
  if (at(TokenKind::Plus)) return unary(result, UnaryOperator::Plus, Precedence::Sign);
  Iterator begin = first_;
  return operand_atom(result) && postfix(result, begin);
}

bool Climber::unary(Expression& result, UnaryOperator op, Precedence minimum) {
  Iterator begin = first_;
  Expression inner;
  {
    Level level(state_, first_++);
    if (!climb(inner, minimum)) return false;
  }
  result = Expression(Unary{op, box(std::move(inner))}, span_of(begin, first_));
  return true;
}

// A minus directly before a number belongs to it, unless the number is indexed or the like.
bool Climber::signed_number(Expression& result) {
  Iterator number = first_ + 1;
  if (number == last_ || (number->kind != TokenKind::Integer && number->kind != TokenKind::Float)) return false;
  TokenKind next = number + 1 == last_ ? TokenKind::End : number[1].kind;
  if (next == TokenKind::LeftBracket || next == TokenKind::Dot || next == TokenKind::Colon) return false;
  Span span = span_of(first_, number + 1);
  std::string_view text = state_.text_of(number->span);
  Literal literal;
  if (number->kind == TokenKind::Integer)
    literal.value = integer_value(text, Sign::Negative, span);
  else
    literal.value = float_value(text, Sign::Negative, span);
  first_ = number + 1;
  result = Expression(std::move(literal), span);
  return true;
}

// An atom; where none starts here, "an expression" is what was wanted, not the many tokens that may start one.
bool Climber::operand_atom(Expression& result) {
  Expectations* expectations = state_.expectations;
  if (expectations == nullptr) return atom.parse(first_, last_, context_, x3::unused, result);
  Expectations before = *expectations;
  Iterator begin = first_;
  bool success = atom.parse(first_, last_, context_, x3::unused, result);
  if (!success && expectations->furthest == begin) {
    *expectations = std::move(before);
    expectations->add(begin, Wanted::Expression);
  }
  return success;
}

bool Climber::postfix(Expression& object, Iterator begin) {
  for (;;) {
    bool success = false;
    if (at(TokenKind::Dot))
      success = property(object);
    else if (at(TokenKind::LeftBracket))
      success = index_or_slice(object);
    else if (at(TokenKind::Colon))
      success = labels(object);
    else
      return true;
    if (!success) return false;
    finish(object, std::move(object.node), begin);
  }
}

bool Climber::property(Expression& object) {
  ++first_;
  Name key;
  if (!any_name.parse(first_, last_, context_, x3::unused, key)) return false;
  object.node = PropertyAccess{box(std::move(object)), std::move(key)};
  return true;
}

bool Climber::labels(Expression& object) {
  ++first_;
  LabelExpression labels;
  if (!label_expression.parse(first_, last_, context_, x3::unused, labels)) return false;
  object.node = LabelPredicate{box(std::move(object)), box(std::move(labels))};
  return true;
}

// [index], [from..to], [from..], [..to] or [..]
struct Subscript {
  std::optional<Expression> from;
  bool slice = false;
  std::optional<Expression> to;
};

const x3::rule<struct SubscriptRule, Subscript> subscript = "subscript";
const auto subscript_def = -field(&Subscript::from, expression) >>
                           -(mark(&Subscript::slice, true, token(TokenKind::DotDot)) >> -field(&Subscript::to, expression));
BOOST_SPIRIT_DEFINE(subscript)

bool Climber::index_or_slice(Expression& object) {
  Subscript parts;
  const auto bracketed = between(TokenKind::LeftBracket, itself(subscript), TokenKind::RightBracket);
  if (!bracketed.parse(first_, last_, context_, parts, x3::unused)) return false;
  auto boxed = [](std::optional<Expression>& part) { return part ? box(std::move(*part)) : nullptr; };
  if (parts.slice) {
    object.node = SliceAccess{box(std::move(object)), boxed(parts.from), boxed(parts.to)};
    return true;
  }
  if (!parts.from) return want(state_, first_ - 1, Wanted::Expression);
  object.node = IndexAccess{box(std::move(object)), boxed(parts.from)};
  return true;
}

struct ClimbingParser : x3::parser<ClimbingParser> {
  using attribute_type = Expression;

  constexpr explicit ClimbingParser(Precedence m) : minimum(m) {}

  template <class RuleContext>
  bool parse(Iterator& first, const Iterator& last, const Context& context, RuleContext&, Expression& result) const {
    Level level(state_of(context), first == last ? last - 1 : first);
    return Climber(first, last, context).climb(result, minimum);
  }
  Precedence minimum;
};

// What may stand left of the = of SET: no operators, and a property at the end.
struct PropertyTargetParser : x3::parser<PropertyTargetParser> {
  using attribute_type = Expression;

  template <class RuleContext>
  bool parse(Iterator& first, const Iterator& last, const Context& context, RuleContext& rule, Expression& result) const {
    if (!ClimbingParser(Precedence::Sign).parse(first, last, context, rule, result)) return false;
    if (std::holds_alternative<PropertyAccess>(result.node) || std::holds_alternative<IndexAccess>(result.node)) return true;
    return want(state_of(context), first, TokenKind::Dot);
  }
};

}  // namespace

const auto expression_def = ClimbingParser(Precedence::Or);
const auto property_target_def = PropertyTargetParser{};
BOOST_SPIRIT_DEFINE(expression, property_target)
BOOST_SPIRIT_INSTANTIATE(decltype(property_target), Iterator, Context)
BOOST_SPIRIT_INSTANTIATE(decltype(expression), Iterator, Context)

}  // namespace clew::query::syntax::grammar
