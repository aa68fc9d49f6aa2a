#include "ingest/extract/clause/coordination.h"

namespace clew::ingest {
namespace {

constexpr std::size_t kMostConjuncts = 128;  // of subjects and objects together few thousand statements a clause

bool nominal(Pos pos) {
  return pos == Pos::Noun || pos == Pos::Propn || pos == Pos::Pron || pos == Pos::Num;
}

}  // namespace

std::vector<TokenIndex> conjuncts(const Tree& tree, TokenIndex first) {
  std::vector<TokenIndex> all{first};
  const bool noun = nominal(tree.pos(first));
  for (std::size_t n = 0; n < all.size() && all.size() < kMostConjuncts; ++n) {
    for (const TokenIndex c : tree.children(all[n]))
      if (tree.dep(c) == Dep::Conj && nominal(tree.pos(c)) == noun) all.push_back(c);
  }
  return all;
}

TokenIndex first_conjunct(const Tree& tree, TokenIndex i) {
  while (tree.dep(i) == Dep::Conj && tree.head(i) < i) i = tree.head(i);
  return i;
}

}  // namespace clew::ingest
