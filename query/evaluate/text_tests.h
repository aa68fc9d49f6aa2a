#pragma once
// Conditions on texts, and membership: STARTS WITH, ENDS WITH, CONTAINS, =~, IN.
#include "graph/value.h"
#include "query/syntax/ast.h"

namespace clew::query {

/// Null where an operand is no string. Throws InputError for a pattern of =~ that is none, or takes too long.
graph::Value test_text(syntax::BinaryOperator op, const graph::Value& text, const graph::Value& other);

/// Whether the list has an equal element: null where that hangs on a null. Throws InputError (TypeError) for what is no list.
graph::Value is_in(const graph::Value& element, const graph::Value& list);

}  // namespace clew::query
