#include "ingest/language/parse/noun_chunks.h"

namespace clew::ingest::language {

namespace {

bool heads_chunk(Dep dep) {
  switch (dep) {
    case Dep::Oprd:
    case Dep::Nsubj:
    case Dep::Dobj:
    case Dep::Nsubjpass:
    case Dep::Pcomp:
    case Dep::Pobj:
    case Dep::Dative:
    case Dep::Appos:
    case Dep::Attr:
    case Dep::Root:
      return true;
    default:
      return false;
  }
}

bool is_nominal(Pos pos) {
  return pos == Pos::Noun || pos == Pos::Propn || pos == Pos::Pron;
}

// The first conjunct of a coordination stands for the others.
TokenIndex first_conjunct(const std::vector<Token>& tokens, TokenIndex conjunct) {
  TokenIndex head = tokens[conjunct].head;
  while (tokens[head].dep == Dep::Conj && tokens[head].head < head) head = tokens[head].head;
  return head;
}

}  // namespace

std::vector<TokenRange> noun_chunks(const std::vector<Token>& tokens, const TreeEdges& edges) {
  std::vector<TokenRange> chunks;
  TokenIndex free = 0;  // the first token after the last chunk
  for (TokenIndex i = 0; i < tokens.size(); ++i) {
    const auto left = static_cast<TokenIndex>(edges.left[i]);
    if (!is_nominal(tokens[i].pos) || left < free) continue;
    const bool conjunct = tokens[i].dep == Dep::Conj;
    if (!heads_chunk(conjunct ? tokens[first_conjunct(tokens, i)].dep : tokens[i].dep)) continue;
    chunks.push_back({left, i + 1});
    free = i + 1;
  }
  return chunks;
}

}  // namespace clew::ingest::language
