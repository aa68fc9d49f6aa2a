// Patterns: nodes, relationships and paths.
#include "query/error/error.h"
#include "query/syntax/rules.h"

namespace clew::query::syntax::grammar {
namespace {

using enum TokenKind;
using K = Keyword;

// {key: value} or $parameter, then WHERE predicate.
template <class Pattern>
auto restrictions() {
  return -(&(token(LeftBrace) | token(TokenKind::Parameter)) > field(&Pattern::properties, properties)) >
         -(word(K::Where) > field(&Pattern::predicate, expression));
}

const x3::rule<struct NodeRule, NodePattern> node = "node";
const auto node_def = spanning(
    &NodePattern::span, between(LeftParenthesis,
                                -field(&NodePattern::variable, variable_name) >
                                    -(token(Colon) > field(&NodePattern::labels, label_expression)) > restrictions<NodePattern>(),
                                RightParenthesis));

// *, *2, *1..3, *..3, *1.., *..
struct LengthParser : x3::parser<LengthParser> {
  using attribute_type = LengthRange;

  template <class AnyContext, class RuleContext>
  bool parse(Iterator& first, const Iterator& last, const AnyContext& context, RuleContext&, LengthRange& length) const {
    ParseState& state = state_of(context);
    if (!is(first, last, Star)) return want(state, first, Star);
    Iterator begin = first++;
    length.minimum = bound(first, last, state);
    if (is(first, last, DotDot)) {
      ++first;
      length.maximum = bound(first, last, state);
    } else {
      length.maximum = length.minimum;
    }
    length.span = {begin->span.begin, (first - 1)->span.end};
    return true;
  }

  static bool is(Iterator first, Iterator last, TokenKind kind) { return first != last && first->kind == kind; }

  static std::optional<std::int64_t> bound(Iterator& first, Iterator last, ParseState& state) {
    if (is(first, last, Minus) && is(first + 1, last, Integer))
      fail_syntax(ErrorDetail::InvalidRelationshipPattern, join(first->span, first[1].span),
                  "the length of a path can't be negative", "write *, *2, *1..3, *..3 or *1..");
    if (!is(first, last, Integer)) {
      want(state, first, Wanted::WholeNumber);
      return std::nullopt;
    }
    Span span = (first++)->span;
    return integer_value(state.text_of(span), Sign::Positive, span);
  }
};

const auto relationship_detail = between(
    LeftBracket,
    -field(&RelationshipPattern::variable, variable_name) > -(token(Colon) > field(&RelationshipPattern::types, label_expression)) >
        -field(&RelationshipPattern::length, LengthParser{}) > restrictions<RelationshipPattern>(),
    RightBracket);

// -[..]->, <-[..]-, -[..]-, <-[..]->
const x3::rule<struct RelationshipRule, RelationshipPattern> relationship = "relationship";
const auto relationship_def =
    spanning(&RelationshipPattern::span, (token(Less) > token(Minus) > -relationship_detail > token(Minus) >
                                          (mark(&RelationshipPattern::both_heads, true, token(Greater)) |
                                           mark(&RelationshipPattern::direction, Direction::Incoming, x3::eps))) |
                                             (token(Minus) > -relationship_detail > token(Minus) >
                                              -mark(&RelationshipPattern::direction, Direction::Outgoing, token(Greater))));

const x3::rule<struct StepRule, PathStep> step = "step";
const auto step_def = field(&PathStep::relationship, relationship) > field(&PathStep::node, node);

// (a)-[r]->(b)..., perhaps in parentheses.
const x3::rule<struct PathElementsRule, PathPattern> path_elements = "path";
const auto path_elements_def =
    (if_ahead(starts_double_parenthesis) > between(LeftParenthesis, nested(itself(path_elements)), RightParenthesis)) |
    (field(&PathPattern::start, node) > *field(&PathPattern::steps, step));

BOOST_SPIRIT_DEFINE(node, relationship, step, path_elements)

}  // namespace

const auto anonymous_path_def =
    spanning(&PathPattern::span, (if_ahead(starts_shortest_path) >
                                  (mark(&PathPattern::selector, PathSelector::Shortest, word(K::ShortestPath)) |
                                   mark(&PathPattern::selector, PathSelector::AllShortest, word(K::AllShortestPaths))) >
                                  between(LeftParenthesis, itself(path_elements), RightParenthesis)) |
                                     itself(path_elements));

const auto path_pattern_def = spanning(
    &PathPattern::span,
    -((!if_ahead(starts_shortest_path) >> field(&PathPattern::variable, variable_name)) > token(Equal)) >> itself(anonymous_path));

BOOST_SPIRIT_DEFINE(anonymous_path, path_pattern)
BOOST_SPIRIT_INSTANTIATE(decltype(anonymous_path), Iterator, Context)
BOOST_SPIRIT_INSTANTIATE(decltype(path_pattern), Iterator, Context)

}  // namespace clew::query::syntax::grammar
