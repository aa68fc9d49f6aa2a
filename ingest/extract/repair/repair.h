#pragma once
// Attachments that the parser gets wrong in ways that can be told from names, numbers and words, put right before anyone reads the
// tree. Each repair is a function with a file of its own; none moves a token, all keep the trees trees.

#include <span>

#include "ingest/extract/annotated_document.h"
#include "ingest/extract/names/name.h"

namespace clew::ingest {

class Lexicon;

struct RepairContext {
  Parse& parse;
  std::span<const Name> names;
  const Lexicon& lexicon;
};

/// All repairs, in order.
void repair(const RepairContext& context);

/// "President of the Republic of Azerbaijan Ilham Aliyev": the person heads, the office stands beside him.
void role_before_name(const RepairContext& context);
/// "Over 900 people came": "over" belongs to the number, and the people come.
void quantifier_before_number(const RepairContext& context);
/// "praised the plan and Obama": a noun coordinated with a verb belongs to the object right before it.
void noun_beside_verb(const RepairContext& context);
/// "the signing of the accord by Obama": the agent belongs to the signing.
void agent_of_nominalization(const RepairContext& context);

/// Hangs `token` on `head`, unless it would hang on what hangs on itself; whether it did.
bool attach(Parse& parse, TokenIndex token, TokenIndex head, Dep dep);

}  // namespace clew::ingest
