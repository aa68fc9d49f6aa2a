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

void pair_up(const Clause& clause, const Pairing& pairing, Statements& out) {
  for (const Argument& subject : clause.arguments) {
    if (subject.role != pairing.subject) continue;
    for (const Argument& object : clause.arguments) {
      if (object.role != pairing.object || (object.role == Role::Oblique)) continue;
      Statement statement = clause_statement(clause, subject, object, pairing.rule);
      statement.relation = relation_name(clause.predicate, pairing.preposition);
      out.add(subject.head, object.head, std::move(statement));
    }
  }
}

}  // namespace

void verb_objects(const Reading& reading, Statements& out) {
  for (const Clause& clause : reading.clauses) {
    if (clause.copula) continue;
    if (clause.passive) {
      pair_up(clause, {Role::Agent, Role::Subject, Rule::VerbObject, ""}, out);
      pair_up(clause, {Role::Object, Role::Subject, Rule::VerbRecipient, "to"}, out);
      pair_up(clause, {Role::Subject, Role::Complement, Rule::ObjectComplement, ""}, out);
    } else {
      pair_up(clause, {Role::Subject, Role::Object, Rule::VerbObject, ""}, out);
      pair_up(clause, {Role::Subject, Role::Recipient, Rule::VerbRecipient, "to"}, out);
      pair_up(clause, {Role::Object, Role::Recipient, Rule::VerbRecipient, "to"}, out);
      pair_up(clause, {Role::Object, Role::Complement, Rule::ObjectComplement, ""}, out);
      pair_up(clause, {Role::Subject, Role::Complement, Rule::ObjectComplement, ""}, out);
    }
  }
}

}  // namespace clew::ingest
