// "Bolden, the administrator of NASA, …": what stands after a comma says what the name is.
#include "ingest/extract/clause/coordination.h"
#include "ingest/extract/rules/relational_noun.h"
#include "ingest/extract/rules/rules.h"

namespace clew::ingest {
namespace {

bool is_place(const Reading& reading, TokenIndex i) {
  const MentionIndex m = reading.mentions.at(i);
  return m != kNoMention && reading.mentions[m].kind == MentionKind::Name && reading.mentions[m].label == EntityLabel::Place;
}

void say(const Reading& reading, TokenIndex name, TokenIndex description, Statements& out) {
  Statement is;
  const bool places = is_place(reading, name) && is_place(reading, description);  // "Livorno, Tuscany"
  is.rule = places ? Rule::PlaceApposition : Rule::Apposition;
  is.relation = relation_name(places ? "in" : "be");
  is.anchor = description;
  out.add(name, description, is);
  for (const NounRelation& related : noun_relations(reading, description)) {
    Statement statement = is;
    statement.rule = Rule::AppositionRelation;
    statement.relation = related.relation;
    statement.joint = related.joint;
    out.add(name, related.object, std::move(statement));
  }
}

bool is_name(const Reading& reading, TokenIndex i) {
  const MentionIndex m = reading.mentions.at(i);
  return m != kNoMention && reading.mentions[m].kind == MentionKind::Name;
}

}  // namespace

void appositions(const Reading& reading, Statements& out) {
  const Tree& tree = reading.tree;
  for (const Mention& mention : reading.mentions.all) {
    for (const TokenIndex c : tree.children(mention.head)) {
      if (tree.dep(c) != Dep::Appos) continue;
      for (const TokenIndex other : conjuncts(tree, c)) {
        const bool turned = !is_name(reading, mention.head) && is_name(reading, other);
        say(reading, turned ? other : mention.head, turned ? mention.head : other, out);
      }
    }
  }
}

}  // namespace clew::ingest
