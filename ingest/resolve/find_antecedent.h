#pragma once
// What a pronoun or a definite description points back to, among the entities met so far.

#include "ingest/resolve/discourse.h"

namespace clew::ingest {

/// For he, she, it, they and their forms; kNoEntity where none is safe.
[[nodiscard]] EntityIndex antecedent_of_pronoun(const Discourse& discourse, MentionIndex pronoun);

/// "the president", "the museum", "the company": the latest entity that is called so and that no modifier contradicts; kNoEntity
/// for none.
[[nodiscard]] EntityIndex antecedent_of_description(const Discourse& discourse, MentionIndex nominal);

}  // namespace clew::ingest
