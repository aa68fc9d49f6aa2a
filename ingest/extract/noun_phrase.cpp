#include "ingest/extract/noun_phrase.h"

namespace clew::ingest {
namespace {

constexpr TokenIndex kLongestPhrase = 24;  // tokens; what is longer is a sentence in disguise

bool is_modifier(Dep dep) {
  switch (dep) {
    case Dep::Amod:
    case Dep::Compound:
    case Dep::Det:
    case Dep::Nmod:
    case Dep::Nummod:
    case Dep::Poss:
    case Dep::Predet:
    case Dep::Quantmod:
    case Dep::Advmod:
    case Dep::Npadvmod:
      return true;
    default:
      return false;
  }
}

bool is_of_phrase(const Tree& tree, TokenIndex child) {
  return tree.dep(child) == Dep::Prep && tree.norm(child) == "of";
}

/// One past the last token of an of-phrase that directly follows `end`; `end` where there is none.
TokenIndex of_phrase_end(const Tree& tree, TokenIndex head, TokenIndex end, int depth) {
  for (const TokenIndex c : tree.children(head)) {
    if (c != end || !is_of_phrase(tree, c)) continue;
    const TokenIndex object = tree.child(c, Dep::Pobj);
    if (object == Tree::kNone || object < c) return end;
    return depth == 0 ? object + 1 : of_phrase_end(tree, object, object + 1, depth - 1);
  }
  return end;
}

}  // namespace

TokenRange phrase_extent(const Tree& tree, TokenIndex head) {
  TokenRange phrase{head, head + 1};
  for (const TokenIndex c : tree.children(head)) {
    if (c >= head) break;
    if (is_modifier(tree.dep(c)) && tree.subtree(c).last <= head && head - tree.subtree(c).first <= kLongestPhrase) {
      phrase.first = tree.subtree(c).first;
      break;
    }
  }
  phrase.last = of_phrase_end(tree, head, head + 1, 2);
  return phrase;
}

TokenRange without_determiner(const Tree& tree, TokenRange phrase, TokenIndex head) {
  while (phrase.first < head) {
    const TokenIndex first = phrase.first;
    const Dep dep = tree.dep(first);
    if (tree.pos(first) == Pos::Punct) {  // an opening quotation mark
      ++phrase.first;
      continue;
    }
    const bool article = dep == Dep::Det || dep == Dep::Predet || (dep == Dep::Poss && tree.pos(first) == Pos::Pron);
    if (!article || tree.head(first) > head) break;
    ++phrase.first;
  }
  return phrase;
}

bool is_definite(const Tree& tree, TokenIndex head) {
  for (const TokenIndex c : tree.children(head)) {
    if (tree.dep(c) == Dep::Poss) return true;
    if (tree.dep(c) != Dep::Det) continue;
    const std::string_view word = tree.norm(c);
    if (word == "the" || word == "this" || word == "that" || word == "these" || word == "those" || word == "both") return true;
  }
  return false;
}

bool is_plural(const Tree& tree, TokenIndex head) {
  const Tag tag = tree.tag(head);
  return tag == Tag::Nns || tag == Tag::Nnps;
}

}  // namespace clew::ingest
