#pragma once
// A phrase: tokens in the order of the text, not always neighbours; and how one is read off the tree.

#include <string>
#include <string_view>
#include <vector>

#include "ingest/openie/tree.h"

namespace clew::ingest::openie {

using Phrase = std::vector<TokenIndex>;

/// What a phrase leaves out below its head.
enum class Cut {
  Nothing,
  Asides,     // relative clauses, appositions, brackets
  Conjuncts,  // asides, and what is coordinated with the head
};

/// The tokens below `head`, itself included, without punctuation at the ends.
[[nodiscard]] Phrase phrase_of(const Tree& tree, TokenIndex head, Cut cut);

/// Without commas and conjunctions at the ends and beside gaps, and without brackets and quotation marks that have lost their
/// partner.
[[nodiscard]] Phrase trimmed(const Tree& tree, Phrase phrase);

/// Puts `more` into `phrase`, each token once, in the order of the text.
void merge(Phrase& phrase, const Phrase& more);

/// The tokens of `phrase` that `other` has not.
[[nodiscard]] Phrase without(Phrase phrase, const Phrase& other);

/// The words as written; a space stands where tokens were left out.
[[nodiscard]] std::string text_of(const Tree& tree, std::string_view text, const Phrase& phrase);

}  // namespace clew::ingest::openie
