#pragma once
// From a name that a person types to the nodes that bear it.
#include <string_view>
#include <vector>

#include "graph/graph.h"
#include "query/walk/name_resolver.h"

namespace clew::cli {

/// The nodes of all entities that the name means, best known first. Throws std::runtime_error that suggests the nearest names where
/// it means none.
std::vector<graph::NodeId> nodes_named(std::string_view name, const graph::Graph& graph, const query::NameResolver& names);

}  // namespace clew::cli
