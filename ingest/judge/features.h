#pragma once
// What the judge looks at: a row of numbers for each fact of a document.

#include <span>
#include <string>
#include <vector>

#include "ingest/extract/annotated_document.h"
#include "ingest/extract/mention.h"
#include "ingest/extract/tree.h"
#include "ingest/resolve/entity.h"
#include "ingest/resolve/fact.h"

namespace clew::ingest {

class Lexicon;

struct FactContext {
  const AnnotatedDocument& document;
  const Tree& tree;
  const Mentions& mentions;
  const Resolution& resolution;
  const Lexicon& lexicon;
};

/// The names of the columns, in order: "rule=verb-object", "subject.named", "distance". The same for every fact.
std::vector<std::string> feature_names(const FactContext& context, const Fact& fact);

/// A row of as many numbers for each fact.
std::vector<std::vector<float>> feature_rows(const FactContext& context, std::span<const Fact> facts);

}  // namespace clew::ingest
