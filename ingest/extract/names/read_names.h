#pragma once
// From what the recogniser marked to the names of a document: spans repaired, labels voted on over the whole document.

#include <vector>

#include "ingest/extract/annotated_document.h"
#include "ingest/extract/names/name.h"

namespace clew::ingest {

class Lexicon;

/// In order of their first tokens, outer before inner.
std::vector<Name> read_names(const AnnotatedDocument& document, const Lexicon& lexicon);

}  // namespace clew::ingest
