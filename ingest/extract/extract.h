#pragma once
// The way into this folder: from an annotated document to its mentions and to what it says of them.

#include <vector>

#include "ingest/extract/annotated_document.h"
#include "ingest/extract/clause/clause.h"
#include "ingest/extract/mention.h"
#include "ingest/extract/statement.h"
#include "ingest/extract/tree.h"

namespace clew::ingest {

class Lexicon;

struct Extraction {
  std::vector<Statement> statements;   // all that a rule finds, wise or not; confidence is another stage's
  std::vector<MentionIndex> speakers;  // by token: who says it; kNoMention: the document itself
};

Extraction extract(const AnnotatedDocument& document, const Tree& tree, const Mentions& mentions, const Lexicon& lexicon);

}  // namespace clew::ingest
