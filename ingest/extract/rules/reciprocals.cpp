// Several subjects of a verb that people do with one another: "Aliyev and Pashinyan met", "Armenia and Iran share a border".
#include "ingest/extract/rules/clause_statement.h"
#include "ingest/extract/rules/rules.h"

namespace clew::ingest {
namespace {

bool is_reciprocal(std::string_view verb) {
  static constexpr std::string_view kVerbs[] = {"meet",  "marry", "agree",  "talk",   "negotiate", "fight",   "clash",   "divorce",
                                                "merge", "unite", "border", "debate", "cooperate", "compete", "quarrel", "argue"};
  for (const std::string_view v : kVerbs)
    if (v == verb) return true;
  return false;
}

}  // namespace

void reciprocals(const Reading& reading, Statements& out) {
  for (const Clause& clause : reading.clauses) {
    if (!is_reciprocal(clause.predicate) || has_object(clause)) continue;
    for (const Argument& one : clause.arguments) {
      if (one.role != Role::Subject) continue;
      for (const Argument& other : clause.arguments) {
        if (other.role != Role::Subject || other.head <= one.head) continue;
        Statement statement = clause_statement(clause, one, other, Rule::Reciprocal);
        statement.relation = relation_name(clause.predicate, "with");
        out.add(one.head, other.head, std::move(statement));
      }
    }
  }
}

}  // namespace clew::ingest
