// A verb's clause: one extraction with all that the clause says, or one for each coordinated object.

#include "ingest/openie/argument_phrase.h"
#include "ingest/openie/arguments.h"
#include "ingest/openie/copula.h"
#include "ingest/openie/object_gap.h"
#include "ingest/openie/predicate.h"
#include "ingest/openie/relation_end.h"
#include "ingest/openie/rules.h"
#include "ingest/openie/shared_words.h"
#include "ingest/openie/spread.h"
#include "ingest/openie/subject.h"

namespace clew::ingest::openie {

namespace {

std::optional<Clause> read_clause(const Tree& tree, TokenIndex verb) {
  const auto subject = subject_of(tree, verb);
  if (!subject) return std::nullopt;
  Clause clause{read_predicate(tree, verb), *subject, {}};
  if (is_reduced(tree, verb) && clause.predicate.words.front() == verb)
    clause.predicate.implied = implied_be(tree, subject->head, verb);
  add_governor(tree, *subject, clause.predicate);
  clause.arguments = arguments_of(tree, clause.predicate);
  if (const auto object = missing_object(tree, clause)) clause.arguments.insert(clause.arguments.begin(), *object);
  if (clause.arguments.empty()) return std::nullopt;
  return clause;
}

}  // namespace

void extract_verb_clause(const Tree& tree, TokenIndex i, Extractions& out) {
  if (!heads_clause(tree, i)) return;
  auto clause = read_clause(tree, i);
  if (!clause) return;
  Extraction extraction;
  extraction.rule = tree[clause->predicate.last].lemma == "be" ? Rule::Copula : Rule::Verb;
  extraction.implied = clause->predicate.implied;
  extraction.relation = clause->predicate.words;
  extraction.arguments.push_back(subject_phrase(tree, *clause));
  for (const Argument& argument : clause->arguments) extraction.arguments.push_back(argument_phrase(tree, *clause, argument));
  extraction.clause = std::move(*clause);
  complete_relation(tree, extraction);
  spread(tree, extraction, out);
}

}  // namespace clew::ingest::openie
