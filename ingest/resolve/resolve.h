#pragma once
// From mentions to entities: within one document.

#include <span>

#include "ingest/extract/annotated_document.h"
#include "ingest/extract/tree.h"
#include "ingest/resolve/entity.h"

namespace clew::ingest {

class Lexicon;

/// `speakers`: by token, who says it (extract.h); empty where nobody is quoted.
Resolution resolve(const AnnotatedDocument& document, const Tree& tree, const Mentions& mentions,
                   std::span<const MentionIndex> speakers, const Lexicon& lexicon);

}  // namespace clew::ingest
