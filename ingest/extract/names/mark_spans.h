#pragma once
// The first pass over the document: where names stand, each place by itself.

#include <vector>

#include "ingest/extract/names/name_draft.h"

namespace clew::ingest {

/// What the recogniser marked as a name, without determiners, titles, possessive endings and prepositions at its ends; in order.
std::vector<NameDraft> gather_spans(const NameText& text);

/// Cuts "Azerbaijan's Joint Base" into two; "King's College" stays, for no "King" is a name of its own.
void split_possessives(const NameText& text, std::vector<NameDraft>& drafts);

/// Cuts "Azerbaijan with Nakhchivan" into two; titles of works, events and laws stay.
void split_at_prepositions(const NameText& text, std::vector<NameDraft>& drafts);

/// Adds capitalised words beside a span to it ("Midwest" Magic Jubilee, "Harrow" School), and runs of them that the recogniser
/// missed as spans of their own.
void add_capitalised_runs(const NameText& text, std::vector<NameDraft>& drafts);

/// Joins what belongs to one name: "University" of "Zurich", "Science" and "Technology", "Bourg" - "la" - "Reine".
void join_spans(const NameText& text, std::vector<NameDraft>& drafts);

/// Shrinks a span until neither end holds what is no part of a name; it may become empty.
TokenRange trim(const NameText& text, TokenRange tokens);

}  // namespace clew::ingest
