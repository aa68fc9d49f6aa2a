// What a verb says through a preposition, of its subject, of its object, and with a common noun between: EXPRESS_SUPPORT_FOR.
#include "ingest/extract/rules/clause_statement.h"
#include "ingest/extract/rules/rules.h"

namespace clew::ingest {
namespace {

class VerbPrepositions {
 public:
  VerbPrepositions(const Reading& reading, Statements& out) : reading_(reading), out_(out) {}

  void read(const Clause& clause) {
    for (const Argument& oblique : clause.arguments) {
      if (oblique.role != Role::Oblique) continue;
      for (const Argument& other : clause.arguments) {
        if (&other == &oblique) continue;
        if (other.role == Role::Subject) of_subject(clause, other, oblique);
        if (other.role == Role::Agent) of_subject(clause, other, oblique);
        if (other.role == Role::Object && !clause.copula) of_object(clause, other, oblique);
      }
    }
  }

 private:
  void of_subject(const Clause& clause, const Argument& subject, const Argument& oblique) {
    const std::string_view preposition = preposition_of(reading_.tree, oblique);
    if (clause.copula) return of_copula(clause, subject, oblique, preposition);
    Statement statement = clause_statement(clause, subject, oblique, Rule::VerbPreposition);
    statement.relation = relation_name(clause.predicate, preposition);
    const TokenIndex noun = carrier_of(clause, oblique);
    if (noun != Tree::kNone && noun != oblique.head) {
      Statement carried = statement;
      carried.rule = Rule::VerbObjectPreposition;
      carried.relation = relation_name(clause.predicate, preposition_before(clause, noun), reading_.tree.lemma(noun), preposition);
      out_.add(subject.head, oblique.head, std::move(carried));
      return;
    }
    out_.add(subject.head, oblique.head, std::move(statement));
  }

  void of_copula(const Clause& clause, const Argument& subject, const Argument& oblique, std::string_view preposition) {
    Statement statement = clause_statement(clause, subject, oblique, Rule::CopulaPreposition);
    if (oblique.source == Source::Lifted) return;
    if (oblique.carrier != Tree::kNone)
      statement.relation = relation_name(clause.predicate, reading_.tree.lemma(oblique.carrier), preposition);
    else
      statement.relation = relation_name(clause.predicate, preposition);
    out_.add(subject.head, oblique.head, std::move(statement));
  }

  void of_object(const Clause& clause, const Argument& object, const Argument& oblique) {
    if (oblique.source == Source::Lifted && oblique.carrier == object.head) return;
    Statement statement = clause_statement(clause, object, oblique, Rule::ObjectPreposition);
    statement.relation = relation_name(clause.predicate, preposition_of(reading_.tree, oblique));
    out_.add(object.head, oblique.head, std::move(statement));
  }

  /// "at" of "celebrated AT an event in Paris".
  [[nodiscard]] std::string_view preposition_before(const Clause& clause, TokenIndex noun) const {
    for (const Argument& a : clause.arguments)
      if (a.head == noun && a.role == Role::Oblique) return preposition_of(reading_.tree, a);
    return {};
  }

  /// The common noun that a lifted phrase hangs on, or the object before a phrase of the verb; none where that is a name.
  [[nodiscard]] TokenIndex carrier_of(const Clause& clause, const Argument& oblique) const {
    TokenIndex noun = oblique.carrier;
    if (noun == Tree::kNone && !clause.passive) {
      for (const Argument& a : clause.arguments)
        if (a.role == Role::Object && a.conjunct == 0 && a.source == Source::Own) noun = a.head;
    }
    if (noun == Tree::kNone || reading_.tree.pos(noun) != Pos::Noun) return Tree::kNone;
    return noun;
  }

  const Reading& reading_;
  Statements& out_;
};

}  // namespace

void verb_prepositions(const Reading& reading, Statements& out) {
  VerbPrepositions rule(reading, out);
  for (const Clause& clause : reading.clauses) rule.read(clause);
}

}  // namespace clew::ingest
