#pragma once
// The nodes and relationships of CREATE, and of MERGE where nothing matches.
#include "query/bind/bound_query.h"
#include "query/execute/run_context.h"

namespace clew::query {

enum class NullProperty { Skip, Refuse };

/// Creates them for one row, whose slots it fills. A null property is left out, or, in MERGE, an error (MergeReadOwnWrites).
void create_pattern(RunContext& run, const BoundCreate& create, std::span<graph::Value> row, NullProperty nulls);

}  // namespace clew::query
