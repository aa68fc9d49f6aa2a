#include "ingest/extract/clause/read_clauses.h"

#include "ingest/extract/clause/missing_arguments.h"
#include "ingest/extract/clause/own_arguments.h"

namespace clew::ingest {
namespace {

bool is_copula(std::string_view lemma) {
  return lemma == "be" || lemma == "become" || lemma == "remain";
}

/// A verb that says something: no auxiliary, no adjective before its noun.
bool heads_clause(const Tree& tree, TokenIndex i) {
  const Dep dep = tree.dep(i);
  if (dep == Dep::Aux || dep == Dep::Auxpass || dep == Dep::Amod || dep == Dep::Compound || dep == Dep::Case || dep == Dep::Prep)
    return false;
  if (tree.pos(i) == Pos::Verb) return true;
  return tree.pos(i) == Pos::Aux && (tree.child(i, Dep::Nsubj) != Tree::kNone || tree.child(i, Dep::Attr) != Tree::kNone ||
                                     tree.child(i, Dep::Acomp) != Tree::kNone || tree.child(i, Dep::Prep) != Tree::kNone);
}

std::string predicate_of(const Tree& tree, TokenIndex verb) {
  std::string predicate(tree.lemma(verb));
  const TokenIndex particle = tree.child(verb, Dep::Prt);
  if (particle != Tree::kNone) predicate += '_' + std::string(tree.norm(particle));
  return predicate;
}

bool has_passive_form(const Tree& tree, TokenIndex verb) {
  return (tree.tag(verb) == Tag::Vbn || tree.tag(verb) == Tag::Vbd) &&
         (tree.child(verb, Dep::Auxpass) != Tree::kNone || tree.child(verb, Dep::Nsubjpass) != Tree::kNone);
}

/// A conjunct shares the auxiliary: "was signed and published".
bool may_share_auxiliary(const Tree& tree, TokenIndex verb) {
  return tree.dep(verb) == Dep::Conj && tree.tag(verb) == Tag::Vbn && tree.child(verb, Dep::Aux) == Tree::kNone &&
         tree.child(verb, Dep::Nsubj) == Tree::kNone && tree.child(verb, Dep::Dobj) == Tree::kNone;
}

bool is_passive(const Tree& tree, TokenIndex verb) {
  constexpr int kFar = 16;  // conjuncts
  for (int step = 0; step < kFar && !has_passive_form(tree, verb); ++step) {
    if (!may_share_auxiliary(tree, verb)) return false;
    verb = tree.head(verb);
  }
  return has_passive_form(tree, verb);
}

Clause make_clause(const Tree& tree, TokenIndex verb) {
  Clause clause;
  clause.verb = verb;
  clause.passive = is_passive(tree, verb);
  clause.copula = is_copula(tree.lemma(verb));
  clause.predicate = predicate_of(tree, verb);
  add_own_arguments(tree, clause);
  return clause;
}

}  // namespace

std::vector<Clause> read_clauses(const Tree& tree) {
  std::vector<Clause> clauses;
  std::vector<std::uint32_t> of_verb(tree.size(), Tree::kNone);
  for (TokenIndex i = 0; i < tree.size(); ++i) {
    if (!heads_clause(tree, i)) continue;
    of_verb[i] = static_cast<std::uint32_t>(clauses.size());
    clauses.push_back(make_clause(tree, i));
  }
  add_missing_arguments(tree, clauses, of_verb);
  for (Clause& clause : clauses) add_lifted_phrases(tree, clause);
  return clauses;
}

}  // namespace clew::ingest
