#pragma once
// Personal pronouns whose noun is in the same sentence.

#include <optional>

#include "ingest/openie/tree.h"

namespace clew::ingest::openie {

/// "the general" for "he" in "The general resigned when he lost": a pronoun as the subject of a subordinate clause stands for
/// the subject of the clause above, where number allows; none otherwise.
[[nodiscard]] std::optional<TokenIndex> antecedent_of_pronoun(const Tree& tree, TokenIndex pronoun, TokenIndex verb);

}  // namespace clew::ingest::openie
