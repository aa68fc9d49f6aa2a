#pragma once
// Properties and labels of nodes and relationships, written with errors in the user's words.
#include <span>

#include "query/bind/bound_query.h"
#include "query/execute/run_context.h"

namespace clew::query {

/// Null, or a node or relationship that exists; throws InputError (EntityNotFound) for one that was deleted.
void expect_existing(const graph::Graph& graph, const graph::Value& entity);

/// On a node or relationship; nothing on null. Null removes. Throws InputError (TypeError, InvalidPropertyType).
void write_property(RunContext& run, const graph::Value& entity, std::string_view key, const graph::Value& value);

/// Every entry of a map; `additive` keeps the properties that the map lacks. Nothing on a null entity.
void write_properties(RunContext& run, const graph::Value& entity, const graph::Value& map, bool additive);

/// SET and REMOVE items, for one row.
void write_items(RunContext& run, std::span<const BoundSetItem> items, std::span<const graph::Value> row);

}  // namespace clew::query
