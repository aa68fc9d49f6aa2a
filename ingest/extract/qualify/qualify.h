#pragma once
// Whether a statement is affirmed, how surely, and by whom: read off the clause that it stands in and those above.

#include <vector>

#include "ingest/extract/reading.h"

namespace clew::ingest {

/// Sets polarity, modality, speaker, date and place of each statement.
void qualify(const Reading& reading, std::vector<Statement>& statements);

}  // namespace clew::ingest
