#pragma once
// One open extraction: a relation and its arguments in the words of the sentence.

#include <string>
#include <vector>

#include "ingest/openie/clause.h"

namespace clew::ingest::openie {

/// The construction that an extraction was read from.
enum class Rule { Verb, Conjunct, Copula, Apposition, Role, Possessive, Noun };

struct Extraction {
  Rule rule = Rule::Verb;
  Clause clause;                  // what the confidence looks at; of a noun's extraction only the heads
  std::string implied;            // the relation's words that the sentence does not have: "is"
  Phrase relation;                // may be empty where `implied` is not
  std::vector<Phrase> arguments;  // the subject first, then at least one
};

}  // namespace clew::ingest::openie
