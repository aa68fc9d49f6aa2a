#include "ingest/extract/repair/repair.h"

namespace clew::ingest {

bool attach(Parse& parse, TokenIndex token, TokenIndex head, Dep dep) {
  for (TokenIndex i = head;; i = parse.tokens[i].head) {
    if (i == token) return false;
    if (parse.tokens[i].head == i) break;
  }
  parse.tokens[token].head = head;
  parse.tokens[token].dep = dep;
  return true;
}

void repair(const RepairContext& context) {
  role_before_name(context);
  quantifier_before_number(context);
  noun_beside_verb(context);
  agent_of_nominalization(context);
}

}  // namespace clew::ingest
