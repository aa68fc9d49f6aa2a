#pragma once
// Names that the document has in one place, found in the others; and names inside names.

#include <vector>

#include "ingest/extract/names/name_draft.h"

namespace clew::ingest {

/// Adds the places of known names that no draft covers: "Harrow" at the beginning of a sentence, in a headline.
void find_recurring(const NameText& text, std::vector<NameDraft>& drafts);

/// Names that lie inside longer ones: those of the document, of countries and regions, demonyms. In order; without the outer ones.
std::vector<NameDraft> find_inner(const NameText& text, const std::vector<NameDraft>& drafts);

}  // namespace clew::ingest
