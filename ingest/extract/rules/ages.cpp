// "Anna Smith, 24, said": a number between commas after a person's name is an age.
#include "ingest/extract/rules/rules.h"

namespace clew::ingest {

void ages(const Reading& reading, Statements& out) {
  const Tree& tree = reading.tree;
  for (const Mention& person : reading.mentions.all) {
    const TokenIndex comma = person.core.last;
    if (person.kind != MentionKind::Name || person.label != EntityLabel::Person || comma + 1 >= tree.size()) continue;
    if (tree.norm(comma) != "," || tree.pos(comma + 1) != Pos::Num) continue;
    Statement statement;
    statement.rule = Rule::Age;
    statement.relation = "AGE";
    statement.anchor = comma + 1;
    out.add(person.head, comma + 1, std::move(statement));
  }
}

}  // namespace clew::ingest
