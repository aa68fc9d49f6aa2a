#pragma once
// A condition of WHERE: a boolean or null.
#include "graph/value.h"
#include "query/error/span.h"

namespace clew::query {

/// Throws InputError (TypeError, InvalidArgumentType) for another value.
bool holds_true(const graph::Value& condition, Span span);

}  // namespace clew::query
