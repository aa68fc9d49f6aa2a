#pragma once
// Which label each name has: evidence from all places where the document writes it, added up.

#include <array>
#include <string>
#include <unordered_map>
#include <vector>

#include "ingest/extract/names/name.h"
#include "ingest/extract/names/name_draft.h"

namespace clew::ingest {

/// Weights of evidence by label.
using LabelVotes = std::array<float, kEntityLabels>;

/// What the words of one name and what stands beside it say of its label.
LabelVotes votes_at(const NameText& text, const NameDraft& draft);

/// Gives each name the label with most votes among all names with its words; persons lend theirs to their surnames.
void label_names(const NameText& text, const std::vector<NameDraft>& drafts, std::vector<Name>& names);

}  // namespace clew::ingest
