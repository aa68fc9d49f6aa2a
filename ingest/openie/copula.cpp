#include "ingest/openie/copula.h"

#include <algorithm>

namespace clew::ingest::openie {

namespace {

bool is_finite(Tag tag) {
  return tag == Tag::Vbd || tag == Tag::Vbz || tag == Tag::Vbp;
}

/// The nearest verb at or above `i` that has a tense, else the root.
TokenIndex tensed_above(const Tree& tree, TokenIndex i) {
  while (!tree.is_root(i) && !(tree.is_verb(i) && is_finite(tree[i].tag))) i = tree[i].head;
  return i;
}

bool is_past(const Tree& tree, TokenIndex verb) {
  const auto children = tree.children(verb);
  return tree[verb].tag == Tag::Vbd ||
         std::any_of(children.begin(), children.end(), [&](TokenIndex c) { return tree[c].tag == Tag::Vbd; });
}

}  // namespace

bool is_plural(const Tree& tree, TokenIndex noun) {
  const Tag tag = tree[noun].tag;
  const auto norm = tree[noun].norm;
  if (tree[noun].pos == Pos::Pron) return norm == "we" || norm == "they" || norm == "you" || norm == "these" || norm == "those";
  return tag == Tag::Nns || tag == Tag::Nnps || tree.has(noun, Dep::Conj);
}

std::string implied_be(const Tree& tree, TokenIndex subject, TokenIndex i) {
  const bool past = is_past(tree, tensed_above(tree, i));
  if (is_plural(tree, subject)) return past ? "were" : "are";
  if (tree[subject].norm == "i") return past ? "was" : "am";
  return past ? "was" : "is";
}

}  // namespace clew::ingest::openie
