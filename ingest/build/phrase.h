#pragma once
// The words of a document that say a statement.

#include <string_view>

#include "ingest/build/understand.h"

namespace clew::ingest {

/// From verb or noun to preposition: "was signed by" without what stands between too far.
std::string_view phrase_of(const Understanding& document, const Statement& statement);

}  // namespace clew::ingest
