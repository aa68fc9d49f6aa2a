// What expressions are made of: literals, variables, calls, comprehensions, CASE, subqueries.
#include "query/syntax/rules.h"

namespace clew::query::syntax::grammar {
namespace {

using enum TokenKind;
using K = Keyword;

struct LiteralParser : x3::parser<LiteralParser> {
  using attribute_type = Literal;

  template <class AnyContext, class RuleContext>
  bool parse(Iterator& first, const Iterator& last, const AnyContext& context, RuleContext&, Literal& literal) const {
    ParseState& state = state_of(context);
    if (first == last || !read(*first, state.text_of(first->span), literal)) return want(state, first, Wanted::Literal);
    ++first;
    return true;
  }

  static bool read(const Token& token, std::string_view text, Literal& literal) {
    if (token.kind == String)
      literal.value = string_value(text);
    else if (token.kind == Integer)
      literal.value = integer_value(text, Sign::Positive, token.span);
    else if (token.kind == Float)
      literal.value = float_value(text, Sign::Positive, token.span);
    else if (token.keyword == K::True || token.keyword == K::False)
      literal.value = token.keyword == K::True;
    else
      return token.keyword == K::Null;
    return true;
  }
};
constexpr LiteralParser literal;

struct ParameterParser : x3::parser<ParameterParser> {
  using attribute_type = syntax::Parameter;

  template <class AnyContext, class RuleContext>
  bool parse(Iterator& first, const Iterator& last, const AnyContext& context, RuleContext&, syntax::Parameter& parameter) const {
    ParseState& state = state_of(context);
    if (first == last || first->kind != TokenKind::Parameter) return want(state, first, TokenKind::Parameter);
    parameter.name = parameter_name(state.text_of(first->span));
    ++first;
    return true;
  }
};
constexpr ParameterParser parameter;

struct VariableParser : x3::parser<VariableParser> {
  using attribute_type = Variable;

  template <class AnyContext, class RuleContext>
  bool parse(Iterator& first, const Iterator& last, const AnyContext& context, RuleContext&, Variable& variable) const {
    ParseState& state = state_of(context);
    if (first == last || !NameParser<Wanted::Variable>::accepts(*first)) return want(state, first, Wanted::Variable);
    variable.name = name_value(state.text_of(first->span));
    ++first;
    return true;
  }
};
constexpr VariableParser variable;

const x3::rule<struct CaseBranchRule, CaseBranch> case_branch = "WHEN";
const auto case_branch_def = word(K::When) > field(&CaseBranch::condition, expression) > word(K::Then) >
                             field(&CaseBranch::result, expression);

const x3::rule<struct CaseRule, Case> case_expression = "CASE";
const auto case_expression_def = (word(K::Case) >> (&word(K::When) | field(&Case::operand, expression))) >
                                 +field(&Case::branches, case_branch) > -(word(K::Else) > field(&Case::otherwise, expression)) >
                                 word(K::End);

const x3::rule<struct CountStarRule, CountStar> count_star = "count(*)";
const auto count_star_def = (word(K::Count) >> token(LeftParenthesis) >> token(Star)) > token(RightParenthesis);

const x3::rule<struct FunctionCallRule, FunctionCall> function_call = "function call";
const auto function_call_def = if_ahead(starts_function_call) > field(&FunctionCall::name, qualified_name) >
                               between(LeftParenthesis,
                                       -mark(&FunctionCall::distinct, true, word(K::Distinct)) >>
                                           -(field(&FunctionCall::arguments, expression) % token(Comma)),
                                       RightParenthesis);

const x3::rule<struct SubqueryExpressionRule, SubqueryExpression> subquery_expression = "subquery";
const auto subquery_expression_def = (mark(&SubqueryExpression::kind, SubqueryKind::Exists, word(K::Exists) >> &token(LeftBrace)) |
                                      mark(&SubqueryExpression::kind, SubqueryKind::Count, word(K::Count) >> &token(LeftBrace)) |
                                      mark(&SubqueryExpression::kind, SubqueryKind::Collect,
                                           word(K::Collect) >> &token(LeftBrace))) >
                                     between(LeftBrace, field(&SubqueryExpression::body, subquery), RightBrace);

// variable IN list WHERE predicate, as quantifiers and list comprehensions have it.
template <class T>
auto filtered_list() {
  return field(&T::variable, variable_name) > word(K::In) > before_bar(field(&T::list, expression)) >
         -(word(K::Where) > before_bar(field(&T::predicate, expression)));
}

const x3::rule<struct QuantifierRule, Quantifier> quantifier = "quantifier";
const auto quantifier_def = if_ahead(starts_quantifier) > (mark(&Quantifier::kind, QuantifierKind::All, word(K::All)) |
                                                           mark(&Quantifier::kind, QuantifierKind::Any, word(K::Any)) |
                                                           mark(&Quantifier::kind, QuantifierKind::None, word(K::None_)) |
                                                           mark(&Quantifier::kind, QuantifierKind::Single, word(K::Single))) >
                            between(LeftParenthesis, filtered_list<Quantifier>(), RightParenthesis);

const x3::rule<struct ReduceRule, Reduce> reduce = "reduce";
const auto reduce_def = if_ahead(starts_reduce) > word(K::Reduce) >
                        between(LeftParenthesis,
                                field(&Reduce::accumulator, variable_name) > token(Equal) > field(&Reduce::initial, expression) >
                                    token(Comma) > field(&Reduce::variable, variable_name) > word(K::In) >
                                    before_bar(field(&Reduce::list, expression)) > token(Bar) > field(&Reduce::step, expression),
                                RightParenthesis);

const x3::rule<struct ListComprehensionRule, ListComprehension> list_comprehension = "list comprehension";
const auto list_comprehension_def = if_ahead(starts_list_comprehension) >
                                    between(LeftBracket,
                                            filtered_list<ListComprehension>() >
                                                -(token(Bar) > field(&ListComprehension::projection, expression)),
                                            RightBracket);

const x3::rule<struct PatternComprehensionRule, PatternComprehension> pattern_comprehension = "pattern comprehension";
const auto pattern_comprehension_def = if_ahead(starts_pattern_comprehension) >
                                       between(LeftBracket,
                                               field(&PatternComprehension::pattern, path_pattern) >
                                                   -(word(K::Where) >
                                                     before_bar(field(&PatternComprehension::predicate, expression))) > token(Bar) >
                                                   field(&PatternComprehension::projection, expression),
                                               RightBracket);

const x3::rule<struct ListLiteralRule, ListLiteral> list_literal = "list";
const auto list_literal_def = between(LeftBracket, -(field(&ListLiteral::elements, expression) % token(Comma)), RightBracket);

const x3::rule<struct MapEntryRule, MapEntry> map_entry = "entry";
const auto map_entry_def = field(&MapEntry::key, any_name) > token(Colon) > field(&MapEntry::value, expression);

const auto map_literal_def = between(LeftBrace, -(field(&MapLiteral::entries, map_entry) % token(Comma)), RightBrace);

const x3::rule<struct MapProjectionItemRule, MapProjectionItem> map_projection_item = "map projection item";
const auto map_projection_item_def = spanning(
    &MapProjectionItem::span,
    (token(Dot) >> (mark(&MapProjectionItem::kind, MapProjectionKind::AllProperties, token(Star)) |
                    mark(&MapProjectionItem::kind, MapProjectionKind::Property, field(&MapProjectionItem::key, any_name)))) |
        (field(&MapProjectionItem::key, any_name) >>
         (mark(&MapProjectionItem::kind, MapProjectionKind::Entry, token(Colon) > field(&MapProjectionItem::value, expression)) |
          mark(&MapProjectionItem::kind, MapProjectionKind::Variable, x3::eps))));

const x3::rule<struct MapProjectionRule, MapProjection> map_projection = "map projection";
const auto map_projection_def = if_ahead(starts_map_projection) > field(&MapProjection::variable, variable_name) >
                                between(LeftBrace, -(field(&MapProjection::items, map_projection_item) % token(Comma)), RightBrace);

const x3::rule<struct PatternExpressionRule, PatternExpression> pattern_expression = "pattern";
const auto pattern_expression_def = (if_ahead(starts_path_pattern) | if_ahead(starts_shortest_path)) >
                                    field(&PatternExpression::pattern, anonymous_path);

BOOST_SPIRIT_DEFINE(case_branch, case_expression, count_star, function_call, subquery_expression, quantifier, reduce,
                    list_comprehension, pattern_comprehension, list_literal, map_entry, map_projection_item, map_projection,
                    pattern_expression)

}  // namespace

// Most frequent first; alternatives that start alike are told apart by what is ahead.
const auto atom_def = spanning(
    &Expression::span, (if_ahead(is_plain_variable) >> field(&Expression::node, variable)) | field(&Expression::node, literal) |
                           field(&Expression::node, parameter) | field(&Expression::node, case_expression) |
                           field(&Expression::node, count_star) | field(&Expression::node, subquery_expression) |
                           field(&Expression::node, quantifier) | field(&Expression::node, reduce) |
                           field(&Expression::node, pattern_expression) | field(&Expression::node, function_call) |
                           field(&Expression::node, map_projection) | field(&Expression::node, variable) |
                           field(&Expression::node, list_comprehension) | field(&Expression::node, pattern_comprehension) |
                           field(&Expression::node, list_literal) | field(&Expression::node, map_literal) |
                           between(LeftParenthesis, itself(expression), RightParenthesis));

const auto properties_def =
    spanning(&Expression::span, field(&Expression::node, map_literal) | field(&Expression::node, parameter));

BOOST_SPIRIT_DEFINE(atom, map_literal, properties)
BOOST_SPIRIT_INSTANTIATE(decltype(properties), Iterator, Context)
BOOST_SPIRIT_INSTANTIATE(decltype(atom), Iterator, Context)
BOOST_SPIRIT_INSTANTIATE(decltype(map_literal), Iterator, Context)

}  // namespace clew::query::syntax::grammar
