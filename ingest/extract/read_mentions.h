#pragma once
// Everything in a document that can stand for a thing: names, noun phrases, pronouns, dates and amounts.

#include <span>

#include "ingest/extract/annotated_document.h"
#include "ingest/extract/mention.h"
#include "ingest/extract/names/name.h"
#include "ingest/extract/tree.h"

namespace clew::ingest {

class Lexicon;

Mentions read_mentions(const AnnotatedDocument& document, const Tree& tree, std::span<const Name> names, const Lexicon& lexicon);

}  // namespace clew::ingest
