#include "ingest/extract/repair/repair.h"
#include "ingest/lexicon/lexicon.h"

namespace clew::ingest {
namespace {

bool is_made_from_verb(const Lexicon& lexicon, const Token& noun) {
  if (noun.pos != Pos::Noun) return false;
  const Supersense sense = lexicon.wordnet().first_supersense(noun.lemma, PartOfSpeech::Noun);
  const bool act = sense == Supersense::NounAct || sense == Supersense::NounEvent || sense == Supersense::NounCommunication;
  return act && !lexicon.wordnet().derivations(noun.lemma, PartOfSpeech::Noun, PartOfSpeech::Verb).empty();
}

}  // namespace

void agent_of_nominalization(const RepairContext& context) {
  auto& tokens = context.parse.tokens;
  for (TokenIndex by = 1; by < tokens.size(); ++by) {
    if (tokens[by].norm != "by" || tokens[by].dep != Dep::Prep) continue;
    // Up the chain of of-phrases: object, "of", noun.
    TokenIndex noun = tokens[by].head;
    TokenIndex best = noun;
    while (tokens[noun].dep == Dep::Pobj && tokens[tokens[noun].head].norm == "of" && tokens[tokens[noun].head].head < noun) {
      noun = tokens[tokens[noun].head].head;
      if (is_made_from_verb(context.lexicon, tokens[noun])) best = noun;
    }
    if (best != tokens[by].head && !is_made_from_verb(context.lexicon, tokens[tokens[by].head]))
      attach(context.parse, by, best, Dep::Prep);
  }
}

}  // namespace clew::ingest
