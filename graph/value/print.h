// Values as text for people, and as Cypher that means the same value.
#pragma once

#include <string>

#include "graph/value/entities.h"

namespace clew::graph {

// For people: a string is printed bare, within lists and maps in single quotes; times as in ISO 8601; nodes, relationships and
// paths as patterns, (:Person {name: 'Ada'}), which need the graph: without `entities` their ids stand there.
std::string print(const Value& value, const Entities* entities = nullptr);

// A Cypher expression of the same value: strings in single quotes with escapes, date('2015-07-21'), point({x: 1.0, y: 2.0}).
// What parse_literal() reads back; nodes, relationships and paths have no such form, and are printed as by print().
std::string print_literal(const Value& value, const Entities* entities = nullptr);

// A string in single quotes, with escapes for quotes, backslashes and control characters.
std::string quote(std::string_view text);
// A name as Cypher takes it: in backquotes where it is not a plain identifier.
std::string quote_name(std::string_view name);

}  // namespace clew::graph
