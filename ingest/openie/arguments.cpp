#include "ingest/openie/arguments.h"

#include <algorithm>
#include <optional>

#include "ingest/openie/subject.h"

namespace clew::ingest::openie {

namespace {

/// "recently" after the verb; connectives such as "however" stand before it or between commas.
bool is_late_adverb(const Tree& tree, TokenIndex i, TokenIndex verb) {
  return i > verb && tree[i].pos == Pos::Adv && tree[i].tag != Tag::Wrb && tree[i - 1].tag != Tag::Comma;
}

std::optional<ArgumentKind> kind_of(const Tree& tree, TokenIndex i, TokenIndex verb) {
  switch (tree[i].dep) {
    case Dep::Dobj:
    case Dep::Dative:
      return ArgumentKind::Object;
    case Dep::Attr:
    case Dep::Acomp:
    case Dep::Oprd:
      return ArgumentKind::Complement;
    case Dep::Ccomp:
    case Dep::Xcomp:
      return ArgumentKind::Clause;
    case Dep::Prep:
      return ArgumentKind::Prepositional;
    case Dep::Agent:
      return ArgumentKind::Agent;
    case Dep::Npadvmod:
      return ArgumentKind::Time;
    case Dep::Advmod:
      return is_late_adverb(tree, i, verb) ? std::optional(ArgumentKind::Adverb) : std::nullopt;
    default:
      return std::nullopt;
  }
}

bool is_core(ArgumentKind kind) {
  return kind == ArgumentKind::Object || kind == ArgumentKind::Complement || kind == ArgumentKind::Clause;
}

void add_arguments(const Tree& tree, TokenIndex verb, const Phrase& taken, std::vector<Argument>& arguments) {
  for (const TokenIndex c : tree.children(verb)) {
    if (std::binary_search(taken.begin(), taken.end(), c)) continue;
    if (const auto kind = kind_of(tree, c, verb)) arguments.push_back({*kind, c});
  }
}

/// The next verb, in "buy and sell shares", where only it has an object.
std::optional<TokenIndex> sharing_verb(const Tree& tree, TokenIndex verb) {
  const auto next = tree.child(verb, Dep::Conj);
  if (!next || !tree.is_verb(*next) || *next != verb + 2 || tree[verb + 1].dep != Dep::Cc) return std::nullopt;
  return next;
}

int rank(const Argument& argument, TokenIndex verb) {
  if (is_core(argument.kind)) return 0;
  return argument.head > verb ? 1 : 2;
}

}  // namespace

std::vector<Argument> arguments_of(const Tree& tree, const Predicate& predicate) {
  std::vector<Argument> arguments;
  if (predicate.verb != predicate.last) add_arguments(tree, predicate.verb, predicate.words, arguments);
  add_arguments(tree, predicate.last, predicate.words, arguments);
  const bool late = std::any_of(arguments.begin(), arguments.end(), [&](const Argument& a) { return a.head > predicate.last; });
  if (const auto other = sharing_verb(tree, predicate.last); other && !late)
    add_arguments(tree, *other, predicate.words, arguments);
  std::stable_sort(arguments.begin(), arguments.end(),
                   [&](const Argument& a, const Argument& b) { return rank(a, predicate.verb) < rank(b, predicate.verb); });
  return arguments;
}

}  // namespace clew::ingest::openie
