// Several subjects of a verb that people do with one another: "Aliyev and Pashinyan met", "Armenia and Iran share a border".
#include <algorithm>

#include "ingest/extract/clause/coordination.h"
#include "ingest/extract/rules/clause_statement.h"
#include "ingest/extract/rules/rules.h"
#include "ingest/lexicon/lexicon.h"

namespace clew::ingest {
namespace {

/// What people do with one another, such as MEET_WITH, when they are several.
bool is_reciprocal(const Reading& reading, const Clause& clause) {
  const Relations& relations = reading.lexicon.relations();
  return relations.is_symmetric(relation_name(clause.predicate, "with")) || relations.is_symmetric(relation_name(clause.predicate));
}

}  // namespace

namespace {

/// The object of "hold talks", "sign an agreement": what several do together, made from a verb. kNone where there is none.
TokenIndex joint_act(const Reading& reading, const Clause& clause) {
  for (const Argument& a : clause.arguments) {
    if (a.role != Role::Object || a.conjunct > 0 || reading.tree.pos(a.head) != Pos::Noun) continue;
    const Supersense sense = reading.lexicon.wordnet().first_supersense(reading.tree.lemma(a.head), PartOfSpeech::Noun);
    const bool act = sense == Supersense::NounAct || sense == Supersense::NounEvent || sense == Supersense::NounCommunication ||
                     sense == Supersense::NounGroup;
    if (act && reading.lexicon.words().is_light(reading.tree.lemma(clause.verb))) return a.head;
  }
  return Tree::kNone;
}

void pair_subjects(const Clause& clause, const std::string& relation, Statements& out) {
  const auto subjects =
      std::count_if(clause.arguments.begin(), clause.arguments.end(), [](const Argument& a) { return a.role == Role::Subject; });
  if (subjects > std::ptrdiff_t(kMostPaired)) return;
  for (const Argument& one : clause.arguments) {
    if (one.role != Role::Subject) continue;
    for (const Argument& other : clause.arguments) {
      if (other.role != Role::Subject || other.head <= one.head) continue;
      Statement statement = clause_statement(clause, one, other, Rule::Reciprocal);
      statement.relation = relation;
      out.add(one.head, other.head, std::move(statement));
    }
  }
}

}  // namespace

void reciprocals(const Reading& reading, Statements& out) {
  for (const Clause& clause : reading.clauses) {
    if (clause.passive) continue;
    if (is_reciprocal(reading, clause) && !has_object(clause)) pair_subjects(clause, relation_name(clause.predicate, "with"), out);
    const TokenIndex act = joint_act(reading, clause);
    if (act != Tree::kNone) pair_subjects(clause, relation_name(clause.predicate, reading.tree.lemma(act), "with"), out);
  }
}

}  // namespace clew::ingest
