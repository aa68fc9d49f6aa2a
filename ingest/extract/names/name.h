#pragma once
// A name as the document writes it in one place, after repair over the whole document.

#include "ingest/language/token.h"
#include "ingest/lexicon/entity_label.h"

namespace clew::ingest {

/// Names do not cross; one may lie inside another ("Zurich" in "University of Zurich"), which then comes first.
/// Titles before a name and possessive endings lie outside it. Dates and amounts are no names.
struct Name {
  TokenRange tokens;
  TokenIndex head = 0;  // the token of the name that the tree hangs the rest on
  EntityLabel label = EntityLabel::Concept;
  float certainty = 0;  // of the label, 0 to 1
  bool inner = false;   // lies inside another
};

}  // namespace clew::ingest
