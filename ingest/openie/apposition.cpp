// One noun explains another: "Mary Smith, a painter"; a place lies in the one after it: "Hoboken, New Jersey".

#include "ingest/openie/rules.h"

namespace clew::ingest::openie {

namespace {

bool is_place(const Tree& tree, TokenIndex i) {
  return tree[i].name_type == NameType::Gpe || tree[i].name_type == NameType::Loc;
}

bool is_date(const Tree& tree, TokenIndex i) {
  return tree[i].name_type == NameType::Date;
}

/// "Jr." belongs to the name, the year to the day.
bool belongs_to_name(const Tree& tree, TokenIndex head, TokenIndex i) {
  return tree[i].norm == "jr." || tree[i].norm == "sr." || (is_date(tree, head) && is_date(tree, i));
}

/// Whether the second noun is the name of what the first describes: "his brother, Tom".
bool names(const Tree& tree, TokenIndex first, TokenIndex second) {
  return tree[second].pos == Pos::Propn && tree[first].pos != Pos::Propn;
}

}  // namespace

void extract_apposition(const Tree& tree, TokenIndex i, Extractions& out) {
  const TokenIndex head = tree[i].head;
  if (tree[i].dep != Dep::Appos || !tree.is_noun(i) || !tree.is_noun(head) || belongs_to_name(tree, head, i)) return;
  const bool turned = names(tree, head, i);
  const TokenIndex name = turned ? i : head, role = turned ? head : i;
  Extraction extraction;
  extraction.rule = Rule::Apposition;
  extraction.implied = is_place(tree, head) && is_place(tree, i) ? "is in" : "is";
  extraction.clause.predicate.verb = role;
  extraction.clause.subject.head = name;
  extraction.arguments = {phrase_of(tree, name, Cut::Conjuncts), phrase_of(tree, role, Cut::Asides)};
  out.push_back(std::move(extraction));
}

}  // namespace clew::ingest::openie
