#pragma once
// From mentions to entities: within one document.

#include "ingest/extract/annotated_document.h"
#include "ingest/extract/tree.h"
#include "ingest/resolve/entity.h"

namespace clew::ingest {

class Lexicon;

Resolution resolve(const AnnotatedDocument& document, const Tree& tree, const Mentions& mentions, const Lexicon& lexicon);

}  // namespace clew::ingest
