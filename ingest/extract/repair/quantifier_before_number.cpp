#include <algorithm>

#include "ingest/extract/repair/repair.h"

namespace clew::ingest {
namespace {

bool is_quantifier(std::string_view word) {
  static constexpr std::string_view kWords[] = {"over", "about", "around", "nearly", "almost", "under", "up", "more", "some"};
  return std::find(std::begin(kWords), std::end(kWords), word) != std::end(kWords);
}

}  // namespace

void quantifier_before_number(const RepairContext& context) {
  auto& tokens = context.parse.tokens;
  for (TokenIndex i = 0; i + 2 < tokens.size(); ++i) {
    const bool stands_first = tokens[i].sentence_start || tokens[i - 1].pos == Pos::Punct || tokens[i].dep == Dep::Nsubj;
    if (tokens[i].pos != Pos::Adp || !stands_first || !is_quantifier(tokens[i].norm) || tokens[i + 1].pos != Pos::Num) continue;
    TokenIndex noun = static_cast<TokenIndex>(tokens.size());
    for (TokenIndex k = i + 2; k < tokens.size() && k < i + 6 && !tokens[k].sentence_start; ++k)
      if (tokens[k].dep == Dep::Pobj && tokens[k].head == i) noun = k;
    if (noun >= tokens.size() || tokens[i].head <= i) continue;
    const TokenIndex verb = tokens[i].head;
    const bool has_subject = std::any_of(tokens.begin() + i, tokens.begin() + verb, [&](const Token& t) {
      return t.head == verb && (t.dep == Dep::Nsubj || t.dep == Dep::Nsubjpass) && &t != &tokens[i];
    });
    if (has_subject || (tokens[verb].pos != Pos::Verb && tokens[verb].pos != Pos::Aux)) continue;
    tokens[noun].head = noun;
    if (attach(context.parse, noun, verb, Dep::Nsubj)) {
      tokens[i].head = i;
      attach(context.parse, i, i + 1, Dep::Quantmod);
      if (tokens[i].head == i) attach(context.parse, i, noun, Dep::Quantmod);
    }
  }
}

}  // namespace clew::ingest
