#pragma once
// The statements of a selection as a table, a relationship a row: both ends with their kinds, the relation, its properties,
// evidence.
#include <ostream>

#include "cli/export/drawing.h"

namespace clew::cli {

/// The columns between relation and evidence are the property keys that occur, in alphabetical order. Nodes without a relationship
/// have a row with their name alone.
void write_csv(std::ostream& out, const Selection& selection, const graph::Entities& entities, const EvidenceOf& evidence);

}  // namespace clew::cli
