#pragma once
// What every step of resolution asks of a document.

#include <span>
#include <string_view>

#include "ingest/extract/annotated_document.h"
#include "ingest/extract/mention.h"
#include "ingest/extract/tree.h"
#include "ingest/lexicon/lexicon.h"

namespace clew::ingest {

/// References that live as long as one call of resolve().
struct Source {
  const AnnotatedDocument& document;
  const Tree& tree;
  const Mentions& mentions;
  std::span<const MentionIndex> speakers;  // by token; may be empty
  const Lexicon& lexicon;

  [[nodiscard]] std::string_view text(TokenRange tokens) const { return document.text(tokens); }
};

}  // namespace clew::ingest
