#include "ingest/extract/rules/clause_statement.h"

#include <algorithm>

namespace clew::ingest {

Statement clause_statement(const Clause& clause, const Argument& subject, const Argument& object, Rule rule) {
  Statement statement;
  statement.rule = rule;
  statement.anchor = clause.verb;
  statement.clause = clause.verb;
  statement.joint = object.preposition;
  statement.subject_source = subject.source;
  statement.object_source = object.source;
  statement.conjuncts = static_cast<std::uint8_t>(std::min(255, subject.conjunct + object.conjunct));
  return statement;
}

std::string_view preposition_of(const Tree& tree, const Argument& argument) {
  if (argument.preposition == Tree::kNone) return {};
  const std::string_view word = tree.norm(argument.preposition);
  return word == "where" ? "in" : word;
}

bool has_object(const Clause& clause) {
  return std::any_of(clause.arguments.begin(), clause.arguments.end(), [](const Argument& a) { return a.role == Role::Object; });
}

}  // namespace clew::ingest
