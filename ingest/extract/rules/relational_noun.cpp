#include "ingest/extract/rules/relational_noun.h"

#include "ingest/extract/clause/coordination.h"
#include "ingest/extract/mention_label.h"

namespace clew::ingest {

std::string noun_predicate(const Reading& reading, TokenIndex noun) {
  return relation_name(head_noun(reading.tree, noun, reading.lexicon));
}

std::vector<NounRelation> noun_relations(const Reading& reading, TokenIndex noun) {
  const Tree& tree = reading.tree;
  std::vector<NounRelation> all;
  const std::string predicate = noun_predicate(reading, noun);
  const auto add = [&](TokenIndex first, std::string_view preposition, TokenIndex joint) {
    for (const TokenIndex object : conjuncts(tree, first))
      if (reading.mentions.at(object) != kNoMention) all.push_back({object, relation_name(predicate, preposition), joint});
  };
  for (const TokenIndex c : tree.children(noun)) {
    switch (tree.dep(c)) {
      case Dep::Prep:
        if (tree.child(c, Dep::Pobj) != Tree::kNone) add(tree.child(c, Dep::Pobj), tree.norm(c), c);
        break;
      case Dep::Poss:
      case Dep::Compound:
      case Dep::Nmod:
      case Dep::Amod:
        if (c < noun) add(c, "of", c);
        break;
      default:
        break;
    }
  }
  return all;
}

}  // namespace clew::ingest
