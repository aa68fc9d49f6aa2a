#pragma once
// The sentences behind a relationship, as the function evidence() gives them to queries.
#include "cli/export/drawing.h"
#include "graph/graph.h"

namespace clew::cli {

/// The graph and its entities must outlive what is returned.
EvidenceOf evidence_source(const graph::Graph& graph, const graph::Entities& entities);

}  // namespace clew::cli
