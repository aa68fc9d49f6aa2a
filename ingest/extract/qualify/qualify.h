#pragma once
// Whether a statement is affirmed, how surely, and by whom: read off the clause that it stands in and those above.

#include <vector>

#include "ingest/extract/reading.h"

namespace clew::ingest {

/// Sets polarity, modality, speaker, date and place of each statement. `speakers`: see speaker.h.
void qualify(const Reading& reading, std::span<const MentionIndex> speakers, std::vector<Statement>& statements);

}  // namespace clew::ingest
