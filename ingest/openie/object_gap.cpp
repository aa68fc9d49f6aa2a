#include "ingest/openie/object_gap.h"

#include <algorithm>

#include "ingest/openie/arguments.h"
#include "ingest/openie/subject.h"

namespace clew::ingest::openie {

namespace {

/// Whether "which", "where" or the like opens the clause of `verb`, or a phrase before it: "by whom".
bool has_relative_word(const Tree& tree, TokenIndex verb) {
  const Phrase words = phrase_of(tree, verb, Cut::Nothing);
  return std::any_of(words.begin(), words.end(),
                     [&](TokenIndex i) { return i < verb && (is_relative_pronoun(tree, i) || tree[i].tag == Tag::Wrb); });
}

/// An object, or a preposition that has lost its own: "the house Mary lived in".
bool fills_gap(const Tree& tree, const Argument& argument) {
  return is_core(argument.kind) || (argument.kind == ArgumentKind::Prepositional && tree.children(argument.head).empty());
}

}  // namespace

std::optional<Argument> missing_object(const Tree& tree, const Clause& clause) {
  const TokenIndex verb = clause.predicate.verb;
  if (tree[verb].dep != Dep::Relcl || clause.subject.source != SubjectSource::Own || clause.predicate.last != verb)
    return std::nullopt;
  const auto& arguments = clause.arguments;
  if (std::any_of(arguments.begin(), arguments.end(), [&](const Argument& a) { return fills_gap(tree, a); })) return std::nullopt;
  const auto noun = relative_noun(tree, verb);
  if (!noun || has_relative_word(tree, verb)) return std::nullopt;
  return Argument{ArgumentKind::Object, *noun};
}

}  // namespace clew::ingest::openie
