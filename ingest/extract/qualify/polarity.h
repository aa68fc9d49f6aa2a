#pragma once
// Affirmed or denied.

#include "ingest/extract/reading.h"

namespace clew::ingest {

/// Of what the clause of `verb` says.
Polarity polarity_of(const Reading& reading, TokenIndex verb);

/// Whether the noun phrase itself denies: "no agreement", "neither side", "none of them".
bool denies(const Tree& tree, TokenIndex noun);

}  // namespace clew::ingest
