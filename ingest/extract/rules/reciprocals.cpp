// Several subjects of a verb that people do with one another: "Aliyev and Pashinyan met", "Armenia and Iran share a border".
#include "ingest/extract/rules/clause_statement.h"
#include "ingest/extract/rules/rules.h"
#include "ingest/lexicon/lexicon.h"

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
    if (is_reciprocal(clause.predicate) && !has_object(clause)) pair_subjects(clause, relation_name(clause.predicate, "with"), out);
    const TokenIndex act = joint_act(reading, clause);
    if (act != Tree::kNone) pair_subjects(clause, relation_name(clause.predicate, reading.tree.lemma(act), "with"), out);
  }
}

}  // namespace clew::ingest
