#include "ingest/extract/repair/repair.h"

namespace clew::ingest {

void noun_beside_verb(const RepairContext& context) {
  auto& tokens = context.parse.tokens;
  for (TokenIndex i = 1; i < tokens.size(); ++i) {
    const bool noun = tokens[i].pos == Pos::Noun || tokens[i].pos == Pos::Propn;
    const TokenIndex verb = tokens[i].head;
    if (!noun || tokens[i].dep != Dep::Conj || verb >= i || tokens[verb].pos != Pos::Verb) continue;
    TokenIndex object = i;  // the last object of the verb before the noun
    for (TokenIndex k = verb + 1; k < i; ++k)
      if (tokens[k].head == verb && (tokens[k].dep == Dep::Dobj || tokens[k].dep == Dep::Attr)) object = k;
    if (object != i) attach(context.parse, i, object, Dep::Conj);
  }
}

}  // namespace clew::ingest
