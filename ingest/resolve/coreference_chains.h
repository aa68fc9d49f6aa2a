#pragma once
// What a document's mentions say of one another, as coreference is annotated: chains of whole noun phrases.

#include <vector>

#include "ingest/extract/annotated_document.h"
#include "ingest/extract/mention.h"
#include "ingest/extract/tree.h"
#include "ingest/resolve/entity.h"

namespace clew::ingest {

/// Tokens of a mention with all that modifies it: titles, prepositional phrases and relative clauses, without coordination and what
/// stands in apposition.
TokenRange whole_phrase(const Tree& tree, const Mention& mention);

/// The phrases of each entity that is mentioned twice or more, in order.
std::vector<std::vector<TokenRange>> coreference_chains(const Tree& tree, const Mentions& mentions, const Resolution& resolution);

}  // namespace clew::ingest
