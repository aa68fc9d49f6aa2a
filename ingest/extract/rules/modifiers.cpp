// A name before a common noun: "NASA engineers", "Armenian officials".
#include "ingest/extract/rules/relational_noun.h"
#include "ingest/extract/rules/rules.h"

namespace clew::ingest {

void modifiers(const Reading& reading, Statements& out) {
  const Tree& tree = reading.tree;
  for (const Mention& mention : reading.mentions.all) {
    const Dep dep = tree.dep(mention.head);
    if (mention.kind != MentionKind::Name || (dep != Dep::Compound && dep != Dep::Amod && dep != Dep::Nmod)) continue;
    const TokenIndex noun = tree.head(mention.head);
    if (noun < mention.head) continue;
    const MentionIndex whole = reading.mentions.at(noun);
    const bool part = whole != kNoMention && reading.mentions[whole].kind == MentionKind::Name &&
                      reading.mentions[whole].core.contains(mention.head);
    if (part) continue;  // "Trump" of the Trump Route
    Statement statement;
    statement.rule = dep == Dep::Amod ? Rule::Demonym : Rule::Modifier;
    statement.anchor = noun;
    statement.relation = tree.pos(noun) == Pos::Noun ? relation_name(noun_predicate(reading, noun), "of") : "OF";
    out.add(noun, mention.head, std::move(statement));
  }
}

}  // namespace clew::ingest
