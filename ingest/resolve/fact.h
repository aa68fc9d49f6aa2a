#pragma once
// Statements between entities: what a document says, once a pair and relation, with every place that says it.

#include <span>
#include <vector>

#include "ingest/extract/annotated_document.h"
#include "ingest/extract/statement.h"
#include "ingest/resolve/entity.h"

namespace clew::ingest {

struct Fact {
  EntityIndex subject = kNoEntity;
  EntityIndex object = kNoEntity;
  EntityIndex speaker = kNoEntity;       // whose claim it is; none: the document's own
  Statement statement;                   // the surest of those that say it
  std::vector<std::uint32_t> sentences;  // evidence, in order
  std::uint32_t times = 1;               // statements that say it
};

/// What a copula, an apposition or a title says that something is becomes an entity of its own ("an administrator"), unless it is
/// definite ("the administrator"), which means the subject itself; such entities are added to `resolution`.
/// Statements with their mentions replaced by entities. A group with known members is spread over them; what has no entity at an
/// end, or the same at both, is left out; what differs in place alone is one fact. In order of first evidence.
std::vector<Fact> gather_facts(std::span<const Statement> statements, const AnnotatedDocument& document, const Mentions& mentions,
                               Resolution& resolution);

}  // namespace clew::ingest
