#pragma once
// A selection as JSON: {"nodes": [...], "relationships": [...]}, each as graph/value/json.h writes it, a relationship with its
// "evidence".
#include <ostream>

#include "cli/export/drawing.h"

namespace clew::cli {

void write_json(std::ostream& out, const Selection& selection, const graph::Entities& entities, const EvidenceOf& evidence);

}  // namespace clew::cli
