// Label expressions: what follows the colon of a node, a relationship or a label test.
// | joins loosest, then & and : alike, then !.
#include "query/syntax/nesting.h"
#include "query/syntax/rules.h"

namespace clew::query::syntax::grammar {
namespace {

using enum TokenKind;

/// Reads label expressions by recursive descent: three levels, and a bar that sometimes belongs to what is around.
class LabelReader {
 public:
  LabelReader(Iterator& first, Iterator last, const Context& context)
      : first_(first), last_(last), context_(context), state_(state_of(context)) {}

  bool either(LabelExpression& result) {
    Iterator begin = first_;
    if (!both(result)) return false;
    if (!at_bar()) return true;
    LabelExpression node = parent(LabelOperator::Or, std::move(result));
    while (at_bar()) {
      ++first_;
      if (at(Colon)) ++first_;
      if (!both(node.operands.emplace_back())) return false;
    }
    return finish(result, std::move(node), begin);
  }

 private:
  bool both(LabelExpression& result) {
    Iterator begin = first_;
    if (!single(result)) return false;
    if (!at(Ampersand) && !at(Colon)) return true;
    LabelExpression node = parent(LabelOperator::And, std::move(result));
    while (at(Ampersand) || at(Colon)) {
      ++first_;
      if (!single(node.operands.emplace_back())) return false;
    }
    return finish(result, std::move(node), begin);
  }

  bool single(LabelExpression& result) {
    Iterator begin = first_;
    if (at(Exclamation)) {
      ++first_;
      LabelExpression operand;
      if (!nested([&] { return single(operand); })) return false;
      return finish(result, parent(LabelOperator::Not, std::move(operand)), begin);
    }
    if (at(LeftParenthesis)) {
      ++first_;
      return nested([&] { return either(result); }) &&
             token(RightParenthesis).parse(first_, last_, context_, x3::unused, x3::unused);
    }
    if (at(Percent)) {
      ++first_;
      return finish(result, {.op = LabelOperator::Any, .name = {}, .operands = {}, .span = {}}, begin);
    }
    result.op = LabelOperator::Name;
    bool success = any_name.parse(first_, last_, context_, x3::unused, result.name);
    result.span = result.name.span;
    return success;
  }

  template <class Parse>
  bool nested(const Parse& parse) {
    if (++state_.depth > kMaxNesting) fail_nesting((first_ - 1)->span);
    bool bar_ends_labels = std::exchange(state_.bar_ends_labels, false);
    bool success = parse();
    state_.bar_ends_labels = bar_ends_labels;
    --state_.depth;
    return success;
  }

  static LabelExpression parent(LabelOperator op, LabelExpression&& first) {
    LabelExpression node{.op = op, .name = {}, .operands = {}, .span = {}};
    node.operands.push_back(std::move(first));
    return node;
  }

  bool finish(LabelExpression& result, LabelExpression&& node, Iterator begin) {
    result = std::move(node);
    result.span = {begin->span.begin, (first_ - 1)->span.end};
    return true;
  }

  bool at(TokenKind kind) const { return first_ != last_ && first_->kind == kind; }
  bool at_bar() const { return at(Bar) && !state_.bar_ends_labels; }

  Iterator& first_;
  const Iterator last_;
  const Context& context_;
  ParseState& state_;
};

struct LabelParser : x3::parser<LabelParser> {
  using attribute_type = LabelExpression;

  template <class RuleContext>
  bool parse(Iterator& first, const Iterator& last, const Context& context, RuleContext&, LabelExpression& result) const {
    return LabelReader(first, last, context).either(result);
  }
};

}  // namespace

const auto label_expression_def = LabelParser{};
BOOST_SPIRIT_DEFINE(label_expression)
BOOST_SPIRIT_INSTANTIATE(decltype(label_expression), Iterator, Context)

}  // namespace clew::query::syntax::grammar
