#pragma once
// Questions about the tokens ahead that decide between two constructs which start alike, so that the grammar never
// parses anything twice. Each reads forward only as far as brackets that close and never past `last`.
#include "query/syntax/token.h"

namespace clew::query::syntax {

/// A name that is no keyword, and what is ahead of it makes it no call and no map projection.
bool is_plain_variable(const Token* first, const Token* last);
/// name(, a.name(, a.b.name(
bool starts_function_call(const Token* first, const Token* last);
/// A node pattern in parentheses with a relationship after it: (a:A)-[..]-, ()-->, (b)<--.
bool starts_path_pattern(const Token* first, const Token* last);
/// ((
bool starts_double_parenthesis(const Token* first, const Token* last);
/// [name IN .. without a comma before WHERE, the bar or the end: [x IN y, z] is a list.
bool starts_list_comprehension(const Token* first, const Token* last);
/// [(a)--.. or [p = (a)--..
bool starts_pattern_comprehension(const Token* first, const Token* last);
/// all(name IN, any(name IN, none(name IN, single(name IN
bool starts_quantifier(const Token* first, const Token* last);
/// reduce(name =
bool starts_reduce(const Token* first, const Token* last);
/// shortestPath(( or allShortestPaths((
bool starts_shortest_path(const Token* first, const Token* last);
/// name {
bool starts_map_projection(const Token* first, const Token* last);
/// name:
bool starts_label_list(const Token* first, const Token* last);
/// name = or name +=
bool starts_whole_assignment(const Token* first, const Token* last);
/// A clause keyword that continues an EXISTS, COUNT or COLLECT body as a whole query (MATCH, WITH, UNWIND, ...).
bool starts_query(const Token* first, const Token* last);

}  // namespace clew::query::syntax
