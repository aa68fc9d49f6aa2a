// What a noun says through a preposition: "a museum in Seattle", "the treaty between them".
#include "ingest/extract/clause/coordination.h"
#include "ingest/extract/rules/rules.h"

namespace clew::ingest {

void noun_prepositions(const Reading& reading, Statements& out) {
  const Tree& tree = reading.tree;
  for (const Mention& mention : reading.mentions.all) {
    for (const TokenIndex c : tree.children(mention.head)) {
      if (tree.dep(c) != Dep::Prep || c < mention.head) continue;
      const TokenIndex first = tree.child(c, Dep::Pobj);
      if (first == Tree::kNone) continue;
      for (const TokenIndex object : conjuncts(tree, first)) {
        Statement statement;
        statement.rule = Rule::NounPreposition;
        statement.relation = relation_name(tree.norm(c));
        statement.anchor = c;
        statement.joint = c;
        out.add(mention.head, object, std::move(statement));
      }
    }
  }
}

}  // namespace clew::ingest
