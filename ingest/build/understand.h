#pragma once
// The whole way of one document: from its text to entities and facts.

#include <vector>

#include "ingest/extract/annotated_document.h"
#include "ingest/extract/mention.h"
#include "ingest/extract/statement.h"
#include "ingest/extract/tree.h"
#include "ingest/resolve/entity.h"
#include "ingest/resolve/fact.h"

namespace clew::ingest {

class Lexicon;
class Pipeline;

struct Understanding {
  AnnotatedDocument annotated;
  Mentions mentions;
  Resolution resolution;
  std::vector<Fact> facts;
};

/// `document`, `pipeline` and `lexicon` must outlive the result. Threads may call this at the same time.
Understanding understand(const Document& document, const Pipeline& pipeline, const Lexicon& lexicon);

}  // namespace clew::ingest
