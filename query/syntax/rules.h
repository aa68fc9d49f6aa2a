#pragma once
// The rules that the grammar's parts share. Each is defined in the .cpp file named beside it, and compiled there alone.
#include "query/syntax/combinators.h"

namespace clew::query::syntax::grammar {

// operator_grammar.cpp
inline const x3::rule<struct ExpressionRule, Expression> expression = "expression";
inline const x3::rule<struct PropertyTargetRule, Expression> property_target = "property";
// expression_grammar.cpp
inline const x3::rule<struct AtomRule, Expression> atom = "atom";
inline const x3::rule<struct MapLiteralRule, MapLiteral> map_literal = "map";
inline const x3::rule<struct PropertiesRule, Expression> properties = "properties";
// label_grammar.cpp
inline const x3::rule<struct LabelExpressionRule, LabelExpression> label_expression = "labels";
// pattern_grammar.cpp
inline const x3::rule<struct PathPatternRule, PathPattern> path_pattern = "pattern";
inline const x3::rule<struct AnonymousPathRule, PathPattern> anonymous_path = "pattern without name";
// clause_grammar.cpp, projection_grammar.cpp, update_grammar.cpp
inline const x3::rule<struct ProjectionRule, Projection> projection = "projection";
inline const x3::rule<struct ClauseRule, Clause> clause = "clause";
inline const x3::rule<struct MatchRule, MatchClause> match_clause = "MATCH";
inline const x3::rule<struct UpdateRule, Clause> update_clause = "update";
// statement_grammar.cpp
inline const x3::rule<struct QueryRule, Query> query = "query";
inline const x3::rule<struct SubqueryRule, Subquery> subquery = "subquery";
inline const x3::rule<struct StatementRule, Statement> statement = "statement";

BOOST_SPIRIT_DECLARE(decltype(expression), decltype(property_target), decltype(atom), decltype(map_literal), decltype(properties),
                     decltype(label_expression), decltype(path_pattern), decltype(anonymous_path), decltype(projection),
                     decltype(clause), decltype(match_clause), decltype(update_clause), decltype(query), decltype(subquery),
                     decltype(statement))

}  // namespace clew::query::syntax::grammar
