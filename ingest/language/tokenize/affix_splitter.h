#pragma once
// Splits a run without white space into words and punctuation, by a pipeline's rules.

#include <string_view>
#include <vector>

#include "ingest/language/tokenize/tokenizer_rules.h"

namespace clew::ingest::language {

/// A token's text, and the norm that a special case gives it (else empty).
struct Piece {
  std::string_view text;
  std::string_view norm;
};

/// Whether special cases apply, or only affixes and infixes.
enum class SpecialCases { Use, Ignore };

/// Appends the pieces of `chunk`, which add up to it.
/// Source: spaCy's Tokenizer._split_affixes, _attach_tokens (spacy/tokenizer.pyx).
void split_chunk(const TokenizerRules& rules, RegexScratch& scratch, std::string_view chunk, SpecialCases use,
                 std::vector<Piece>& pieces);

}  // namespace clew::ingest::language
