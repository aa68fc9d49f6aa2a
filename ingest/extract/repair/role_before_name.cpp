#include "ingest/extract/repair/repair.h"
#include "ingest/lexicon/lexicon.h"

namespace clew::ingest {
namespace {

/// The name that ends right before `person`, if it is one that an office can be held for.
const Name* name_before(std::span<const Name> names, const Name& person) {
  for (const Name& name : names)
    if (!name.inner && name.tokens.last == person.tokens.first && name.label != EntityLabel::Person) return &name;
  return nullptr;
}

/// The role noun up to four tokens before `first` with "of" between; kNone where there is none.
TokenIndex role_before(const RepairContext& context, TokenIndex first) {
  const auto& tokens = context.parse.tokens;
  for (TokenIndex back = 1; back <= 3 && first > back; ++back) {
    const TokenIndex of = first - back;
    if (tokens[of].norm != "of") {
      if (tokens[of].pos != Pos::Det) return static_cast<TokenIndex>(tokens.size());
      continue;
    }
    return context.lexicon.nouns().is_role(tokens[of - 1].norm) ? of - 1 : static_cast<TokenIndex>(tokens.size());
  }
  return static_cast<TokenIndex>(tokens.size());
}

}  // namespace

void role_before_name(const RepairContext& context) {
  auto& tokens = context.parse.tokens;
  for (const Name& person : context.names) {
    if (person.label != EntityLabel::Person || person.tokens.first == 0) continue;
    const Name* body = name_before(context.names, person);
    if (body == nullptr) continue;
    const TokenIndex role = role_before(context, body->tokens.first);
    if (role >= tokens.size()) continue;
    TokenIndex of = role + 1;
    const TokenIndex above = tokens[role].head;
    const Dep dep = tokens[role].dep;
    // Free the person first: it may hang below the role.
    tokens[person.head].head = person.head;
    if (above == role) {
      tokens[person.head].dep = Dep::Root;
    } else if (!attach(context.parse, person.head, above, dep)) {
      tokens[person.head].dep = Dep::Root;
    }
    tokens[role].head = role;
    attach(context.parse, role, person.head, Dep::Appos);
    attach(context.parse, of, role, Dep::Prep);
    tokens[body->head].head = body->head;
    attach(context.parse, body->head, of, Dep::Pobj);
    for (TokenIndex i = body->tokens.first; i < body->tokens.last; ++i)
      if (i != body->head && !body->tokens.contains(tokens[i].head)) attach(context.parse, i, body->head, Dep::Compound);
    for (TokenIndex i = person.tokens.first; i < person.tokens.last; ++i)
      if (i != person.head && !person.tokens.contains(tokens[i].head)) attach(context.parse, i, person.head, Dep::Compound);
  }
}

}  // namespace clew::ingest
