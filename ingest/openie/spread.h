#pragma once
// Coordination in the first argument, spread over extractions: "sold | coffee", "sold | sugar".

#include "ingest/openie/rules.h"

namespace clew::ingest::openie {

/// Adds `extraction`, or one for each part of its first argument.
void spread(const Tree& tree, const Extraction& extraction, Extractions& out);

}  // namespace clew::ingest::openie
