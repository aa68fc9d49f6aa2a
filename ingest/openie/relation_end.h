#pragma once
// The words between a verb and its first argument that belong to the relation: "returned to", "said that".

#include "ingest/openie/extraction.h"

namespace clew::ingest::openie {

/// Takes them from the first argument into the relation.
void complete_relation(const Tree& tree, Extraction& extraction);

}  // namespace clew::ingest::openie
