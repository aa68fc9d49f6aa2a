// Values as JSON, for programs.
#pragma once

#include <string>

#include "graph/value/entities.h"

namespace clew::graph {

// Numbers keep their type (1.0 stays 1.0); NaN and infinities, which JSON lacks, are strings, as are times and durations.
// A node is {"id", "labels", "properties"}, a relationship {"id", "type", "start", "end", "properties"}, a path {"nodes",
// "relationships"}, a point {"srid", "x", "y", "z"}. Without `entities` nodes and relationships have their ids alone.
std::string to_json(const Value& value, const Entities* entities = nullptr);

// Null, booleans, numbers, strings, lists and maps; the numbers with neither point nor exponent are integers where they fit.
// Throws ValueError (InvalidValue) with the place of what is wrong. Nesting is limited as in Value.
Value parse_json(std::string_view text);

}  // namespace clew::graph
