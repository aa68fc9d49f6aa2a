// When something happened, where the date stands without a preposition: "the museum opened Monday".
#include "ingest/extract/rules/clause_statement.h"
#include "ingest/extract/rules/rules.h"

namespace clew::ingest {

void times(const Reading& reading, Statements& out) {
  for (const Clause& clause : reading.clauses) {
    for (const Argument& time : clause.arguments) {
      if (time.role != Role::Time) continue;
      const MentionIndex m = reading.mentions.at(time.head);
      if (m == kNoMention || reading.mentions[m].kind != MentionKind::Date) continue;
      for (const Argument& other : clause.arguments) {
        if (other.role != Role::Subject && other.role != Role::Object) continue;
        Statement statement = clause_statement(clause, other, time, Rule::Time);
        statement.relation = relation_name(clause.predicate, "on");
        out.add(other.head, time.head, std::move(statement));
      }
    }
  }
}

}  // namespace clew::ingest
