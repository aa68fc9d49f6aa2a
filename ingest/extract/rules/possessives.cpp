// "Armenia's border", "his wife": what belongs to whom.
#include "ingest/extract/rules/relational_noun.h"
#include "ingest/extract/rules/rules.h"
#include "ingest/lexicon/lexicon.h"

namespace clew::ingest {

namespace {

/// "his mother": she is the mother of him; for nouns that name a role among people or in an organisation.
void say_kinship(const Reading& reading, TokenIndex owner, TokenIndex owned, Statement statement, Statements& out) {
  if (!reading.lexicon.nouns().is_role(reading.tree.lemma(owned))) return;
  statement.rule = Rule::PossessiveRelation;
  statement.relation = relation_name(noun_predicate(reading, owned), "of");
  out.add(owned, owner, std::move(statement));
}

}  // namespace

void possessives(const Reading& reading, Statements& out) {
  const Tree& tree = reading.tree;
  for (const Mention& owner : reading.mentions.all) {
    if (tree.dep(owner.head) != Dep::Poss) continue;
    const TokenIndex owned = tree.head(owner.head);
    Statement has;
    has.rule = Rule::Possessive;
    has.anchor = owned;
    has.relation = "HAVE";
    out.add(owner.head, owned, has);
    say_kinship(reading, owner.head, owned, has, out);
    const MentionIndex m = reading.mentions.at(owned);
    if (m == kNoMention || reading.mentions[m].kind != MentionKind::Name) continue;
    // "Byron's wife Anne": the common noun before the name says what she is to him.
    for (const TokenIndex c : tree.children(owned)) {
      if (tree.dep(c) != Dep::Compound || tree.pos(c) != Pos::Noun || c < owner.head) continue;
      Statement relation = has;
      relation.rule = Rule::PossessiveRelation;
      relation.relation = relation_name(noun_predicate(reading, c), "of");
      out.add(owned, owner.head, std::move(relation));
    }
  }
}

}  // namespace clew::ingest
