#pragma once
// Base noun phrases of English. Source: spaCy's spacy/lang/en/syntax_iterators.py.

#include <vector>

#include "ingest/language/parse/tree_edges.h"
#include "ingest/language/token.h"

namespace clew::ingest::language {

/// The noun chunks of a parsed document: from the left edge of a noun's subtree to the noun. `edges` are those of its heads.
std::vector<TokenRange> noun_chunks(const std::vector<Token>& tokens, const TreeEdges& edges);

}  // namespace clew::ingest::language
