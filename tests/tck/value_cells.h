#pragma once
// Between values of the engine and cells of the TCK's tables.
#include "graph/graph.h"
#include "tests/tck/cell.h"

namespace clew::tck {

/// Of a cell without nodes, relationships and paths; throws std::runtime_error for these.
graph::Value to_value(const Cell& cell);

/// Nodes and relationships as they are in the graph now.
Cell to_cell(const graph::Value& value, const graph::Graph& graph);

}  // namespace clew::tck
