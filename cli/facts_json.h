#pragma once
// A fact as a line of JSON.

#include <string>

#include "ingest/build/understand.h"

namespace clew::cli {

/// {"subject": …, "relation": …, "object": …, "evidence": …}; with `explain` also what made it.
std::string fact_json(const ingest::Understanding& understanding, const ingest::Fact& fact, bool explain);

}  // namespace clew::cli
