#pragma once
// The words that the Tab key may offer in a graph.
#include "cli/session/session.h"
#include "cli/shell/completion.h"

namespace clew::cli {

/// Of labels, types, keys and names those that occur; of names those of the best-connected entities. Reads the whole graph once.
Vocabulary vocabulary_of(const Session& session);

}  // namespace clew::cli
