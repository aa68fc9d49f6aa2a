// "the conflict between Armenia and Azerbaijan": the two have it with each other.
#include "ingest/extract/clause/coordination.h"
#include "ingest/extract/rules/relational_noun.h"
#include "ingest/extract/rules/rules.h"

namespace clew::ingest {

void betweens(const Reading& reading, Statements& out) {
  const Tree& tree = reading.tree;
  for (TokenIndex i = 0; i < tree.size(); ++i) {
    if (tree.dep(i) != Dep::Prep || tree.norm(i) != "between" || tree.pos(tree.head(i)) != Pos::Noun) continue;
    const TokenIndex first = tree.child(i, Dep::Pobj);
    if (first == Tree::kNone) continue;
    const auto parties = conjuncts(tree, first);
    for (std::size_t a = 0; a < parties.size(); ++a) {
      for (std::size_t b = a + 1; b < parties.size(); ++b) {
        Statement statement;
        statement.rule = Rule::Between;
        statement.anchor = tree.head(i);
        statement.joint = i;
        statement.relation = relation_name(noun_predicate(reading, tree.head(i)), "with");
        out.add(parties[a], parties[b], std::move(statement));
      }
    }
  }
}

}  // namespace clew::ingest
