// Reading clauses, and the choice among all clauses.
#include "query/syntax/rules.h"

namespace clew::query::syntax::grammar {
namespace {

using enum TokenKind;
using K = Keyword;

template <class T>
auto where() {
  return -(word(K::Where) > field(&T::predicate, expression));
}

const x3::rule<struct WithRule, WithClause> with_clause = "WITH";
const auto with_clause_def = word(K::With) > field(&WithClause::projection, projection) > where<WithClause>();

const x3::rule<struct ReturnRule, ReturnClause> return_clause = "RETURN";
const auto return_clause_def = word(K::Return) > field(&ReturnClause::projection, projection);

const x3::rule<struct UnwindRule, UnwindClause> unwind_clause = "UNWIND";
const auto unwind_clause_def = word(K::Unwind) > field(&UnwindClause::list, expression) > word(K::As) >
                               field(&UnwindClause::variable, variable_name);

const x3::rule<struct YieldRule, YieldItem> yield_item = "YIELD";
const auto yield_item_def = field(&YieldItem::field, variable_name) >> -(word(K::As) > field(&YieldItem::alias, variable_name));

const x3::rule<struct CallRule, CallClause> call_clause = "CALL";
const auto call_clause_def = word(K::Call) > field(&CallClause::procedure, qualified_name) >
                             -(present(&CallClause::arguments, &token(LeftParenthesis)) >
                               between(LeftParenthesis, -(field(&CallClause::arguments, expression) % token(Comma)),
                                       RightParenthesis)) >
                             -(word(K::Yield) > ((spanning(&CallClause::yield_star, token(TokenKind::Star))) |
                                                 (field(&CallClause::yield, yield_item) % token(Comma))) > where<CallClause>());

BOOST_SPIRIT_DEFINE(with_clause, return_clause, unwind_clause, yield_item, call_clause)

}  // namespace

const auto match_clause_def = (-mark(&MatchClause::optional, true, word(K::Optional)) >> word(K::Match)) >
                              (field(&MatchClause::patterns, path_pattern) % token(Comma)) > where<MatchClause>();

const auto clause_def = spanning(&Clause::span, field(&Clause::node, match_clause) | field(&Clause::node, return_clause) |
                                                    field(&Clause::node, with_clause) | field(&Clause::node, unwind_clause) |
                                                    field(&Clause::node, call_clause) | itself(update_clause));

BOOST_SPIRIT_DEFINE(match_clause, clause)
BOOST_SPIRIT_INSTANTIATE(decltype(match_clause), Iterator, Context)
BOOST_SPIRIT_INSTANTIATE(decltype(clause), Iterator, Context)

}  // namespace clew::query::syntax::grammar
