#pragma once
// What is in a graph, in words: how many nodes of each label, relationships of each type and between what, and their keys.
#include <string>

#include "cli/render/result_writer.h"
#include "graph/graph.h"

namespace clew::cli {

/// "3 nodes, 2 relationships"
std::string size_text(const graph::Graph& graph);

/// In a terminal it fits its width.
std::string schema_text(const graph::Graph& graph, const Reader& reader);

}  // namespace clew::cli
