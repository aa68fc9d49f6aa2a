#pragma once
// Words that a predicate has from the verbs above it.

#include "ingest/openie/clause.h"

namespace clew::ingest::openie {

/// "has" for "closed" in "has opened and closed", "is able to" for "stop" in "is able to start and stop".
void add_shared_words(const Tree& tree, Predicate& predicate);

/// Puts the governing verb before an infinitive of purpose: "was opened to carry".
void add_governor(const Tree& tree, const Subject& subject, Predicate& predicate);

}  // namespace clew::ingest::openie
