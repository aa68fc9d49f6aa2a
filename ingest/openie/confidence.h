#pragma once
// How sure an extraction is, from its construction, its clause and the parser's margins.

#include "ingest/openie/extraction.h"

namespace clew::ingest::openie {

/// 0 to 1.
[[nodiscard]] double confidence_of(const Tree& tree, const Extraction& extraction);

}  // namespace clew::ingest::openie
