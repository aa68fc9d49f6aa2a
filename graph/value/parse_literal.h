// A value from the text of a Cypher literal: for parameters on a command line, cells of an imported table, cases of tests.
#pragma once

#include <string_view>

#include "graph/value.h"

namespace clew::graph {

// null, true, 12, -0x1F, 1.5E3, NaN, 'text' or "text" with escapes, [1, 2], {key: 1, `odd key`: 2}, date('2015-07-21') and its
// like, point({x: 1, y: 2}). Throws ValueError (InvalidValue, NestingTooDeep) with the place of what is wrong.
Value parse_literal(std::string_view text);

}  // namespace clew::graph
