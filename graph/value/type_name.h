// Types of values by name.
#pragma once

#include <string>

#include "graph/value.h"

namespace clew::graph {

// As Cypher writes it: INTEGER, LOCAL DATETIME.
std::string_view type_name(ValueType type);

// In the user's words, for errors: "null", "an integer", "a list".
std::string described(ValueType type);
inline std::string described(const Value& value) {
  return described(value.type());
}

}  // namespace clew::graph
