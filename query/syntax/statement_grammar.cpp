// Whole statements: EXPLAIN and PROFILE, UNION, and the bodies of subqueries.
#include "query/syntax/rules.h"

namespace clew::query::syntax::grammar {
namespace {

using enum TokenKind;
using K = Keyword;

const x3::rule<struct SingleQueryRule, SingleQuery> single_query = "query";
const auto single_query_def = spanning(&SingleQuery::span, +field(&SingleQuery::clauses, clause));

const x3::rule<struct UnionBranchRule, UnionBranch> union_branch = "UNION";
const auto union_branch_def = spanning(&UnionBranch::keyword,
                                       word(K::Union) > -mark(&UnionBranch::kind, UnionKind::All, word(K::All))) >
                              field(&UnionBranch::query, single_query);

// EXISTS { (a)-->(b) WHERE .. }: the keyword MATCH may be left out.
const x3::rule<struct BareMatchRule, MatchClause> bare_match = "pattern";
const auto bare_match_def = (field(&MatchClause::patterns, path_pattern) % token(Comma)) >
                            -(word(K::Where) > field(&MatchClause::predicate, expression));

BOOST_SPIRIT_DEFINE(single_query, union_branch, bare_match)

}  // namespace

const auto query_def = spanning(&Query::span, field(&Query::first, single_query) >> *field(&Query::unions, union_branch));

const auto subquery_def = spanning(
    &Subquery::span, nested((if_ahead(starts_query) > field(&Subquery::body, query)) | field(&Subquery::body, bare_match)));

const auto statement_def = spanning(&Statement::span, -(mark(&Statement::mode, StatementMode::Explain, word(K::Explain)) |
                                                        mark(&Statement::mode, StatementMode::Profile, word(K::Profile))) >>
                                                          field(&Statement::query, query)) > token(End);

BOOST_SPIRIT_DEFINE(query, subquery, statement)
BOOST_SPIRIT_INSTANTIATE(decltype(query), Iterator, Context)
BOOST_SPIRIT_INSTANTIATE(decltype(subquery), Iterator, Context)
BOOST_SPIRIT_INSTANTIATE(decltype(statement), Iterator, Context)

}  // namespace clew::query::syntax::grammar
