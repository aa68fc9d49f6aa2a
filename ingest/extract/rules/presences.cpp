// "signed in the presence of Trump": who is present witnesses what is done.
#include "ingest/extract/clause/coordination.h"
#include "ingest/extract/rules/clause_statement.h"
#include "ingest/extract/rules/rules.h"

namespace clew::ingest {

void presences(const Reading& reading, Statements& out) {
  const Tree& tree = reading.tree;
  for (const Clause& clause : reading.clauses) {
    for (const Argument& presence : clause.arguments) {
      if (presence.role != Role::Oblique || tree.lemma(presence.head) != "presence") continue;
      std::vector<TokenIndex> witnesses;
      for (const TokenIndex c : tree.children(presence.head)) {
        if (tree.dep(c) == Dep::Poss) witnesses = conjuncts(tree, c);
        if (tree.dep(c) == Dep::Prep && tree.norm(c) == "of" && tree.child(c, Dep::Pobj) != Tree::kNone)
          witnesses = conjuncts(tree, tree.child(c, Dep::Pobj));
      }
      for (const Argument& done : clause.arguments) {
        const bool thing = clause.passive ? done.role == Role::Subject : done.role == Role::Object;
        if (!thing) continue;
        for (const TokenIndex witness : witnesses) {
          Statement statement = clause_statement(clause, presence, done, Rule::Presence);
          statement.joint = presence.head;
          statement.relation = "WITNESS";
          out.add(witness, done.head, std::move(statement));
        }
      }
    }
  }
}

}  // namespace clew::ingest
