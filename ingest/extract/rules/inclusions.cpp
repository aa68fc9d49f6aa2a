// "cities including Baku", "leaders such as Aliyev": the first includes the second.
#include "ingest/extract/clause/coordination.h"
#include "ingest/extract/rules/rules.h"

namespace clew::ingest {
namespace {

/// The noun after "including" or "such as", if `preposition` begins such a phrase.
TokenIndex example_after(const Tree& tree, TokenIndex preposition) {
  const std::string_view word = tree.norm(preposition);
  if (word == "including" || word == "like") return tree.child(preposition, Dep::Pobj);
  if (word == "as" && preposition > 0 && tree.norm(preposition - 1) == "such") return tree.child(preposition, Dep::Pobj);
  return Tree::kNone;
}

}  // namespace

void inclusions(const Reading& reading, Statements& out) {
  const Tree& tree = reading.tree;
  for (TokenIndex i = 0; i < tree.size(); ++i) {
    if (tree.dep(i) != Dep::Prep) continue;
    const TokenIndex first = example_after(tree, i);
    if (first == Tree::kNone) continue;
    for (const TokenIndex example : conjuncts(tree, first)) {
      Statement statement;
      statement.rule = Rule::Inclusion;
      statement.relation = "INCLUDE";
      statement.anchor = i;
      statement.joint = i;
      out.add(tree.head(i), example, std::move(statement));
    }
  }
}

}  // namespace clew::ingest
