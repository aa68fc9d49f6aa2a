#pragma once
// Parts of values: object.key, object[index], list[from..to].
#include "graph/value.h"
#include "graph/value/entities.h"

namespace clew::query {

/// Of a node, relationship, map, point or temporal value; null of null. Throws InputError (TypeError) for anything else.
graph::Value property_of(const graph::Value& object, std::string_view key, const graph::Entities& entities);

/// An element of a list by its place (from the end where negative), null beyond it; of a map, node or relationship by its key.
/// Throws InputError (TypeError).
graph::Value element_of(const graph::Value& object, const graph::Value& index, const graph::Entities& entities);

/// Elements from, from + 1, ... up to and without `to`; a negative bound counts from the end; null where a bound is null.
graph::Value slice_of(const graph::Value& list, const graph::Value& from, const graph::Value& to);

}  // namespace clew::query
