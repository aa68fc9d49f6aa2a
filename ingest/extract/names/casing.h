#pragma once
// What the capital letter of a word says: that it is part of a name, or only where it stands.

#include <cstdint>
#include <vector>

#include "ingest/extract/annotated_document.h"

namespace clew::ingest {

enum class Casing : std::uint8_t {
  Plain,     // no capital, or a word like "I" that always has one
  Headline,  // stands in a headline whose words all have capitals
  Opening,   // the first word of a sentence or quotation, which always has one
  Marked,    // the capital marks a name
};

/// By token.
std::vector<Casing> read_casing(const AnnotatedDocument& document);

/// Whether the first letter of a word is upper case, behind prefixes in lower case: "Oslo", "al-Maliki", "d'Arc", "iPhone".
bool has_capital(std::string_view word);

/// Whether the word has letters and none in lower case: "NASA", "U.S.", "STS-1".
bool all_capitals(std::string_view word);

}  // namespace clew::ingest
