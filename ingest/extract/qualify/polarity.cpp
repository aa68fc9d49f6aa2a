#include "ingest/extract/qualify/polarity.h"

#include "ingest/lexicon/lexicon.h"

namespace clew::ingest {
namespace {

bool is_negation(const Reading& reading, TokenIndex i) {
  return reading.tree.dep(i) == Dep::Neg ||
         (reading.tree.dep(i) == Dep::Advmod && reading.lexicon.words().is(reading.tree.norm(i), WordClass::Negation));
}

bool negated_itself(const Reading& reading, TokenIndex verb) {
  for (const TokenIndex c : reading.tree.children(verb))
    if (is_negation(reading, c)) return true;
  return false;
}

}  // namespace

bool denies(const Tree& tree, TokenIndex noun) {
  for (const TokenIndex c : tree.children(noun))
    if (tree.dep(c) == Dep::Det && (tree.norm(c) == "no" || tree.norm(c) == "neither")) return true;
  return tree.norm(noun) == "none" || tree.norm(noun) == "nobody" || tree.norm(noun) == "nothing";
}

Polarity polarity_of(const Reading& reading, TokenIndex verb) {
  const Tree& tree = reading.tree;
  bool negative = negated_itself(reading, verb);
  // "did not want to sign", "failed to sign", "refused to sign": what governs the infinitive decides.
  TokenIndex i = verb;
  for (int depth = 0; depth < 4; ++depth) {
    if (tree.dep(i) == Dep::Conj && tree.pos(tree.head(i)) == Pos::Verb && tree.tag(i) == Tag::Vb && !negative) {
      i = tree.head(i);
      negative = negative || negated_itself(reading, i);
      continue;
    }
    if (tree.dep(i) != Dep::Xcomp) break;
    i = tree.head(i);
    if (negated_itself(reading, i)) negative = !negative;
    if (reading.lexicon.words().is(tree.lemma(i), WordClass::NegativeVerb)) negative = !negative;
  }
  return negative ? Polarity::Negative : Polarity::Positive;
}

}  // namespace clew::ingest
