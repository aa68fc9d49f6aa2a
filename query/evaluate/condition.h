#pragma once
#include "graph/value/truth.h"
#include "graph/value/type_name.h"
#include "query/function/failure.h"

namespace clew::query {

/// What a condition comes to. Throws InputError (TypeError) where the value is neither a boolean nor null.
inline graph::Truth truth_of(const graph::Value& value) {
  if (!value.is_null() && !value.is(graph::ValueType::Boolean))
    fail_type("a condition is " + graph::described(value) + " instead of a boolean");
  return graph::truth(value);
}

}  // namespace clew::query
