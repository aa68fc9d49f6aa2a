#pragma once
// The form of "be" that the sentence leaves out.

#include <string>

#include "ingest/openie/tree.h"

namespace clew::ingest::openie {

/// "is", "are", "am", "was" or "were": number after `subject`, tense after the clause around `i`.
[[nodiscard]] std::string implied_be(const Tree& tree, TokenIndex subject, TokenIndex i);

/// Whether a noun phrase is plural.
[[nodiscard]] bool is_plural(const Tree& tree, TokenIndex noun);

}  // namespace clew::ingest::openie
