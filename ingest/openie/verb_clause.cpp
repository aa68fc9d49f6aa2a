// A verb's clause: one extraction with all that the clause says, or one for each coordinated object.

#include "ingest/openie/arguments.h"
#include "ingest/openie/predicate.h"
#include "ingest/openie/rules.h"
#include "ingest/openie/subject.h"

namespace clew::ingest::openie {

namespace {

Phrase noun_phrase(const Tree& tree, TokenIndex head) {
  return phrase_of(tree, head, Cut::Asides);
}

/// The noun that an object relative pronoun stands for: "which" in "the match which she lost".
TokenIndex resolved(const Tree& tree, TokenIndex verb, TokenIndex i) {
  return is_relative_pronoun(tree, i) ? antecedent_of(tree, verb).value_or(i) : i;
}

Phrase argument_phrase(const Tree& tree, const Clause& clause, const Argument& argument) {
  if (argument.kind == ArgumentKind::Clause) return phrase_of(tree, argument.head, Cut::Nothing);
  return noun_phrase(tree, resolved(tree, clause.predicate.verb, argument.head));
}

bool is_core(const Argument& argument) {
  return argument.kind == ArgumentKind::Object || argument.kind == ArgumentKind::Complement ||
         argument.kind == ArgumentKind::Clause;
}

/// Takes the preposition of the first argument into the relation: "returned to | the division".
void move_preposition(const Tree& tree, Extraction& extraction, const Argument& argument) {
  Phrase& phrase = extraction.arguments[1];
  if (phrase.size() < 2 || phrase.front() != argument.head || tree.children(argument.head).empty()) return;
  merge(extraction.relation, {argument.head});
  phrase.erase(phrase.begin());
}

/// Takes "that" into the relation: "said that | she would go".
void move_mark(const Tree& tree, Extraction& extraction) {
  Phrase& phrase = extraction.arguments[1];
  if (phrase.size() < 2 || tree[phrase.front()].dep != Dep::Mark) return;
  merge(extraction.relation, {phrase.front()});
  phrase.erase(phrase.begin());
}

std::vector<TokenIndex> conjuncts(const Tree& tree, TokenIndex head) {
  std::vector<TokenIndex> all = {head};
  for (std::size_t k = 0; k < all.size(); ++k) {
    for (const TokenIndex c : tree.children(all[k])) {
      if (tree[c].dep == Dep::Conj && !tree.is_verb(c)) all.push_back(c);
    }
  }
  return all;
}

/// The noun whose coordination is spread: the object itself, or what stands behind the preposition.
std::optional<TokenIndex> coordinated(const Tree& tree, const Argument& argument) {
  if (argument.kind == ArgumentKind::Object || argument.kind == ArgumentKind::Complement) return argument.head;
  if (argument.kind == ArgumentKind::Prepositional || argument.kind == ArgumentKind::Agent)
    return tree.child(argument.head, Dep::Pobj);
  return std::nullopt;
}

void spread(const Tree& tree, const Extraction& extraction, Extractions& out) {
  const auto noun = coordinated(tree, extraction.clause.arguments.front());
  const auto all = noun ? conjuncts(tree, *noun) : std::vector<TokenIndex>{};
  if (all.size() < 2) {
    out.push_back(extraction);
    return;
  }
  for (const TokenIndex head : all) {
    Extraction one = extraction;
    one.rule = Rule::Conjunct;
    one.arguments[1] = phrase_of(tree, head, Cut::Conjuncts);
    out.push_back(std::move(one));
  }
}

std::optional<Clause> read_clause(const Tree& tree, TokenIndex verb) {
  const auto subject = subject_of(tree, verb);
  if (!subject) return std::nullopt;
  Clause clause{read_predicate(tree, verb), *subject, {}};
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
  extraction.arguments.push_back(noun_phrase(tree, clause->subject.head));
  for (const Argument& argument : clause->arguments) extraction.arguments.push_back(argument_phrase(tree, *clause, argument));
  if (is_core(clause->arguments.front())) {
    move_mark(tree, extraction);
  } else {
    move_preposition(tree, extraction, clause->arguments.front());
  }
  extraction.clause = std::move(*clause);
  spread(tree, extraction, out);
}

}  // namespace clew::ingest::openie
