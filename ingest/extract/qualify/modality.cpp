#include "ingest/extract/qualify/modality.h"

#include <optional>

#include "ingest/lexicon/lexicon.h"

namespace clew::ingest {
namespace {

std::optional<Modality> by_auxiliary(const Reading& reading, TokenIndex verb) {
  for (const TokenIndex c : reading.tree.children(verb)) {
    if (reading.tree.dep(c) != Dep::Aux || reading.tree.tag(c) != Tag::Md) continue;
    const std::string_view word = reading.tree.norm(c);
    if (word == "will" || word == "shall" || word == "would" || word == "'ll") return Modality::Planned;
    if (word == "may" || word == "might" || word == "could" || word == "can")
      return word == "can" ? Modality::Asserted : Modality::Possible;
    if (word == "should" || word == "must" || word == "ought") return Modality::Requested;
  }
  return std::nullopt;
}

std::optional<Modality> by_condition(const Reading& reading, TokenIndex verb) {
  for (const TokenIndex c : reading.tree.children(verb)) {
    if (reading.tree.dep(c) != Dep::Mark) continue;
    const std::string_view word = reading.tree.norm(c);
    if (word == "if" || word == "unless" || word == "whether") return Modality::Hypothetical;
  }
  return std::nullopt;
}

std::optional<Modality> by_governor(const Reading& reading, std::string_view governor) {
  const WordClasses classes = reading.lexicon.words().classes(governor);
  if (classes.has(WordClass::ImplicativeVerb)) return std::nullopt;
  if (classes.has(WordClass::Planned)) return Modality::Planned;
  if (classes.has(WordClass::Requested)) return Modality::Requested;
  if (classes.has(WordClass::Possible)) return Modality::Possible;
  if (classes.has(WordClass::Hypothetical)) return Modality::Hypothetical;
  return std::nullopt;
}

/// "to sign" as purpose, plan or wish, by what it hangs on.
bool is_infinitive(const Tree& tree, TokenIndex verb) {
  if (tree.tag(verb) != Tag::Vb) return false;
  for (const TokenIndex c : tree.children(verb))
    if (tree.dep(c) == Dep::Aux && tree.tag(c) == Tag::To) return true;
  return false;
}

}  // namespace

Modality modality_of(const Reading& reading, TokenIndex verb) {
  const Tree& tree = reading.tree;
  TokenIndex i = verb;
  for (int depth = 0; depth < 4; ++depth) {
    if (const auto modality = by_auxiliary(reading, i)) return *modality;
    if (const auto modality = by_condition(reading, i)) return *modality;
    const Dep dep = tree.dep(i);
    if (tree.is_root(i)) break;
    const TokenIndex governor = tree.head(i);
    const bool infinitive = is_infinitive(tree, i);
    if (dep == Dep::Xcomp || (dep == Dep::Ccomp && infinitive) || (dep == Dep::Acl && infinitive) || dep == Dep::Pcomp) {
      if (const auto modality = by_governor(reading, tree.lemma(governor))) return *modality;
      if (dep == Dep::Acl || dep == Dep::Pcomp) break;
    } else if (dep == Dep::Advcl && infinitive) {
      return Modality::Planned;  // a purpose
    } else if (dep != Dep::Conj) {
      break;
    }
    i = governor;
  }
  return Modality::Asserted;
}

}  // namespace clew::ingest
