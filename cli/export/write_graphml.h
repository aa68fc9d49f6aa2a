#pragma once
// A selection as GraphML (graphml.graphdrawing.org), as networkx, igraph, yEd and Gephi read it.
#include <cstddef>
#include <ostream>

#include "cli/export/drawing.h"

namespace clew::cli {

/// Nodes and edges have a `label` (name and type) and a `labels` or `evidence` of their own; then their properties, typed where all
/// values of a key are of one type that GraphML has, else as text. Keys that readers take for their own (id, label, source ..) get
/// an underscore before them. Returns how many characters were left out because XML can't hold them.
std::size_t write_graphml(std::ostream& out, const Selection& selection, const graph::Entities& entities,
                          const EvidenceOf& evidence);

}  // namespace clew::cli
