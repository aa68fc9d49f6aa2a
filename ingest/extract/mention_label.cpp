#include "ingest/extract/mention_label.h"

#include "ingest/lexicon/lexicon.h"

namespace clew::ingest {

std::string head_noun(const Tree& tree, TokenIndex head, const Lexicon& lexicon) {
  const std::string lemma(tree.lemma(head));
  if (head == 0 || tree.head(head - 1) != head) return lemma;
  const Dep dep = tree.dep(head - 1);
  if (dep != Dep::Compound && dep != Dep::Amod) return lemma;
  std::string pair = std::string(tree.norm(head - 1)) + ' ' + lemma;
  return lexicon.wordnet().knows(pair, PartOfSpeech::Noun) ? pair : lemma;
}

NounClass nominal_class(const Tree& tree, TokenIndex head, const Lexicon& lexicon) {
  return lexicon.nouns().classify(head_noun(tree, head, lexicon));
}

}  // namespace clew::ingest
