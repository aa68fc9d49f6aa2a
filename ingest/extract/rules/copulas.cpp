// "Bolden is an administrator", "Bolden is the administrator of NASA".
#include "ingest/extract/clause/coordination.h"
#include "ingest/extract/rules/clause_statement.h"
#include "ingest/extract/rules/relational_noun.h"
#include "ingest/extract/rules/rules.h"

namespace clew::ingest {

void copulas(const Reading& reading, Statements& out) {
  for (const Clause& clause : reading.clauses) {
    if (!clause.copula) continue;
    for (const Argument& subject : clause.arguments) {
      if (subject.role != Role::Subject) continue;
      for (const Argument& complement : clause.arguments) {
        if (complement.role != Role::Complement) continue;  // a noun, or what it is like: "abundant"
        Statement is = clause_statement(clause, subject, complement, Rule::Copula);
        is.relation = relation_name(clause.predicate);
        out.add(subject.head, complement.head, is);
        for (const NounRelation& related : noun_relations(reading, complement.head)) {
          Statement statement = is;
          statement.rule = Rule::CopulaRelation;
          statement.relation = related.relation;
          statement.joint = related.joint;
          out.add(subject.head, related.object, std::move(statement));
        }
      }
    }
  }
}

}  // namespace clew::ingest
