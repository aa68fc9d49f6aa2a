// A verb's clause: one extraction with all that the clause says, or one for each coordinated object.

#include "ingest/openie/argument_phrase.h"
#include "ingest/openie/arguments.h"
#include "ingest/openie/copula.h"
#include "ingest/openie/predicate.h"
#include "ingest/openie/rules.h"
#include "ingest/openie/subject.h"

namespace clew::ingest::openie {

namespace {

bool is_core(const Argument& argument) {
  return argument.kind == ArgumentKind::Object || argument.kind == ArgumentKind::Complement ||
         argument.kind == ArgumentKind::Clause;
}

/// Takes the prepositions of the first argument into the relation: "returned to | the division", "ran out of | water".
void move_preposition(const Tree& tree, Extraction& extraction, const Argument& argument) {
  Phrase& phrase = extraction.arguments[1];
  if (argument.head < extraction.clause.predicate.verb || argument.kind == ArgumentKind::Time) return;
  while (phrase.size() > 1 && tree[phrase.front()].pos == Pos::Adp && !tree.children(phrase.front()).empty()) {
    merge(extraction.relation, {phrase.front()});
    phrase.erase(phrase.begin());
  }
}

/// Takes "that" into the relation: "said that | she would go".
void move_mark(const Tree& tree, Extraction& extraction) {
  Phrase& phrase = extraction.arguments[1];
  if (phrase.size() < 2 || tree[phrase.front()].dep != Dep::Mark) return;
  merge(extraction.relation, {phrase.front()});
  phrase.erase(phrase.begin());
}

/// The noun whose coordination is spread: the object itself, or what stands behind the preposition.
std::optional<TokenIndex> coordinated(const Tree& tree, const Argument& argument) {
  if (argument.kind == ArgumentKind::Object || argument.kind == ArgumentKind::Complement) return argument.head;
  if (argument.kind == ArgumentKind::Prepositional || argument.kind == ArgumentKind::Agent)
    return tree.child(argument.head, Dep::Pobj);
  return std::nullopt;
}

/// "Mary 's" for "garden" in "Mary 's house and garden".
void add_shared_possessor(const Tree& tree, TokenIndex first, TokenIndex noun, Phrase& phrase) {
  const auto possessor = tree.child(first, Dep::Poss);
  if (!possessor || tree.has(noun, Dep::Poss) || tree.has(noun, Dep::Det) || tree[noun].pos == Pos::Propn) return;
  merge(phrase, phrase_of(tree, *possessor, Cut::Nothing));
}

void spread(const Tree& tree, const Extraction& extraction, Extractions& out) {
  const auto noun = coordinated(tree, extraction.clause.arguments.front());
  const auto all = noun ? conjuncts_of(tree, *noun) : std::vector<TokenIndex>{};
  if (all.size() < 2) {
    out.push_back(extraction);
    return;
  }
  for (const TokenIndex head : all) {
    Extraction one = extraction;
    one.rule = Rule::Conjunct;
    one.arguments[1] = phrase_of(tree, head, Cut::Conjuncts);
    if (head != *noun) add_shared_possessor(tree, *noun, head, one.arguments[1]);
    out.push_back(std::move(one));
  }
}

std::optional<Clause> read_clause(const Tree& tree, TokenIndex verb) {
  const auto subject = subject_of(tree, verb);
  if (!subject) return std::nullopt;
  Clause clause{read_predicate(tree, verb), *subject, {}};
  if (is_reduced_passive(tree, verb)) clause.predicate.implied = implied_be(tree, subject->head, verb);
  clause.arguments = arguments_of(tree, clause.predicate);
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
  if (is_core(extraction.clause.arguments.front())) {
    move_mark(tree, extraction);
  } else {
    move_preposition(tree, extraction, extraction.clause.arguments.front());
  }
  spread(tree, extraction, out);
}

}  // namespace clew::ingest::openie
