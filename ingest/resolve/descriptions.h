#pragma once
// Noun phrases that the sentence itself says a name of: appositions, definite predicates.

#include <vector>

#include "ingest/resolve/source.h"

namespace clew::ingest {

/// By mention: the name that a nominal describes ("John Burrows, the chairman of the panel"; "Smith is the president");
/// kNoMention for most.
std::vector<MentionIndex> read_descriptions(const Source& source);

/// Whether the sentence says that two mentions are one thing as far as number and label go.
[[nodiscard]] bool may_describe(const Source& source, const Mention& nominal, const Mention& name);

}  // namespace clew::ingest
