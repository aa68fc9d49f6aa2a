#pragma once
// Whose claim something is: the subject of the verb of saying above, or who is quoted.

#include <vector>

#include "ingest/extract/reading.h"

namespace clew::ingest {

/// For each token the mention that says the sentence part in which it stands; kNoMention where the document itself says it.
std::vector<MentionIndex> speakers(const Reading& reading);

}  // namespace clew::ingest
