#pragma once
// The object of a relative clause that has no relative pronoun: "the house Mary bought".

#include <optional>

#include "ingest/openie/clause.h"

namespace clew::ingest::openie {

/// The noun that the clause is relative to, where the clause lacks an object and nothing else stands for that noun.
[[nodiscard]] std::optional<Argument> missing_object(const Tree& tree, const Clause& clause);

}  // namespace clew::ingest::openie
