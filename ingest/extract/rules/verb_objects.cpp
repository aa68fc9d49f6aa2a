// Who does what to whom: subject and object of a verb, the passive turned active, and whom something is given.
#include "ingest/extract/rules/clause_statement.h"
#include "ingest/extract/rules/rules.h"

namespace clew::ingest {
namespace {

struct Pairing {
  Role subject;
  Role object;
  Rule rule;
  std::string_view preposition;
};

/// "peace" of "bring peace to Asia": the noun that the relation to the recipient carries; empty where there is none.
std::string_view carried_noun(const Tree& tree, const Clause& clause) {
  for (const Argument& a : clause.arguments)
    if (a.role == Role::Object && a.conjunct == 0 && tree.pos(a.head) == Pos::Noun) return tree.lemma(a.head);
  return {};
}

void pair_up(const Tree& tree, const Clause& clause, const Pairing& pairing, Statements& out) {
  for (const Argument& subject : clause.arguments) {
    if (subject.role != pairing.subject) continue;
    for (const Argument& object : clause.arguments) {
      if (object.role != pairing.object || (object.role == Role::Oblique)) continue;
      Statement statement = clause_statement(clause, subject, object, pairing.rule);
      const bool carries = pairing.subject == Role::Subject && pairing.object == Role::Recipient;
      statement.relation =
          relation_name(clause.predicate, carries ? carried_noun(tree, clause) : std::string_view(), pairing.preposition);
      out.add(subject.head, object.head, std::move(statement));
    }
  }
}

}  // namespace

void verb_objects(const Reading& reading, Statements& out) {
  for (const Clause& clause : reading.clauses) {
    if (clause.copula) continue;
    if (clause.passive) {
      pair_up(reading.tree, clause, {Role::Agent, Role::Subject, Rule::VerbObject, ""}, out);
      pair_up(reading.tree, clause, {Role::Object, Role::Subject, Rule::VerbRecipient, "to"}, out);
      pair_up(reading.tree, clause, {Role::Subject, Role::Complement, Rule::ObjectComplement, ""}, out);
    } else {
      pair_up(reading.tree, clause, {Role::Subject, Role::Object, Rule::VerbObject, ""}, out);
      pair_up(reading.tree, clause, {Role::Subject, Role::Recipient, Rule::VerbRecipient, "to"}, out);
      pair_up(reading.tree, clause, {Role::Object, Role::Recipient, Rule::VerbRecipient, "to"}, out);
      pair_up(reading.tree, clause, {Role::Object, Role::Complement, Rule::ObjectComplement, ""}, out);
      pair_up(reading.tree, clause, {Role::Subject, Role::Complement, Rule::ObjectComplement, ""}, out);
    }
  }
}

}  // namespace clew::ingest
