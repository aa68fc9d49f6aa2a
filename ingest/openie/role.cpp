// The role before a person's name: "former minister Ann Lee".

#include "ingest/openie/copula.h"
#include "ingest/openie/rules.h"

namespace clew::ingest::openie {

namespace {

/// "Mr.", "Dr.": a form of address and no role.
bool is_address(const Tree& tree, TokenIndex i) {
  return tree[i].norm.ends_with('.');
}

bool describes(const Tree& tree, TokenIndex i) {
  const Dep dep = tree[i].dep;
  return (dep == Dep::Compound || dep == Dep::Amod || dep == Dep::Nmod) && !is_address(tree, i);
}

/// The words directly before the name that describe it.
Phrase words_before(const Tree& tree, TokenRange name, TokenIndex head) {
  Phrase words;
  for (TokenIndex i = name.first; i > 0 && describes(tree, i - 1); --i) {
    TokenIndex above = i - 1;
    while (above < name.first && tree[above].head != above) above = tree[above].head;
    if (above < name.first || above > head) break;
    words.insert(words.begin(), i - 1);
  }
  return words;
}

}  // namespace

void extract_role(const Tree& tree, TokenIndex i, Extractions& out) {
  const auto name = tree.name(i);
  const bool heads = name && !name->contains(tree[i].head);
  if (!heads || tree[i].name_type != NameType::Person) return;
  Extraction extraction;
  extraction.rule = Rule::Role;
  extraction.implied = "is";
  Phrase role = words_before(tree, *name, i);
  if (role.empty() || !tree.is_noun(role.back())) return;
  Phrase person;
  for (TokenIndex k = name->first; k < name->last; ++k) {
    if (tree[k].dep != Dep::Case) person.push_back(k);
  }
  extraction.clause.predicate.verb = role.back();
  extraction.clause.subject.head = i;
  extraction.arguments = {std::move(person), std::move(role)};
  out.push_back(std::move(extraction));
}

}  // namespace clew::ingest::openie
