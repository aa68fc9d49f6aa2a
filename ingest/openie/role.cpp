// The role before a person's name: "former minister Ann Lee".

#include "ingest/openie/copula.h"
#include "ingest/openie/rules.h"

namespace clew::ingest::openie {

namespace {

/// The person's name that ends at its head, if `head` heads one.
const NameSpan* person_headed_by(const Tree& tree, TokenIndex head) {
  for (const NameSpan& name : tree.parse().names) {
    if (name.type == NameType::Person && name.tokens.contains(head)) return &name;
  }
  return nullptr;
}

/// "Mr.", "Dr.": a form of address and no role.
bool is_address(const Tree& tree, TokenIndex i) {
  return tree[i].norm.ends_with('.');
}

bool describes(const Tree& tree, TokenIndex i) {
  const Dep dep = tree[i].dep;
  return (dep == Dep::Compound || dep == Dep::Amod || dep == Dep::Nmod) && !is_address(tree, i);
}

/// The words directly before the name that describe it.
Phrase words_before(const Tree& tree, const NameSpan& name, TokenIndex head) {
  Phrase words;
  for (TokenIndex i = name.tokens.first; i > 0 && describes(tree, i - 1); --i) {
    TokenIndex above = i - 1;
    while (above < name.tokens.first && tree[above].head != above) above = tree[above].head;
    if (above < name.tokens.first || above > head) break;
    words.insert(words.begin(), i - 1);
  }
  return words;
}

}  // namespace

void extract_role(const Tree& tree, TokenIndex i, Extractions& out) {
  const NameSpan* name = person_headed_by(tree, i);
  if (!name) return;
  Extraction extraction;
  extraction.rule = Rule::Role;
  extraction.implied = "is";
  Phrase role = words_before(tree, *name, i);
  if (role.empty() || !tree.is_noun(role.back())) return;
  Phrase person;
  for (TokenIndex k = name->tokens.first; k < name->tokens.last; ++k) {
    if (tree[k].dep != Dep::Case) person.push_back(k);
  }
  extraction.clause.predicate.verb = role.back();
  extraction.clause.subject.head = i;
  extraction.arguments = {std::move(person), std::move(role)};
  out.push_back(std::move(extraction));
}

}  // namespace clew::ingest::openie
