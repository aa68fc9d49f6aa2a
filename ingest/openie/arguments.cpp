#include "ingest/openie/arguments.h"

#include <algorithm>
#include <optional>

#include "ingest/openie/predicate.h"
#include "ingest/openie/subject.h"

namespace clew::ingest::openie {

namespace {

/// "recently" after the verb; connectives such as "however" stand before it or between commas.
bool is_late_adverb(const Tree& tree, TokenIndex i, TokenIndex verb) {
  return i > verb && tree[i].pos == Pos::Adv && tree[i].tag != Tag::Wrb && tree[i - 1].tag != Tag::Comma;
}

/// "several years later" or "today" before the verb.
bool is_early_adverbial(const Tree& tree, TokenIndex i, TokenIndex verb) {
  if (i > verb || tree[i].tag == Tag::Wrb) return false;
  const bool time = tree[i].name_type == NameType::Date || tree[i].name_type == NameType::Time;
  return time || (!tree.children(i).empty() && tree[tree.children(i).front()].dep != Dep::Punct);
}

/// "until he left" behind the verb and without a comma between.
bool is_close_clause(const Tree& tree, TokenIndex i, TokenIndex verb) {
  return i > verb && tree[phrase_of(tree, i, Cut::Nothing).front() - 1].tag != Tag::Comma;
}

/// A clause before the verb is what somebody says, unless the two merely stand side by side.
bool is_spoken(const Tree& tree, TokenIndex clause, TokenIndex verb) {
  if (clause > verb) return true;
  if (tree.has(verb, Dep::Dobj) || tree.has(verb, Dep::Auxpass) || tree.has(verb, Dep::Attr)) return false;
  const auto children = tree.children(verb);
  return std::none_of(children.begin(), children.end(), [&](TokenIndex c) { return tree[c].norm == ";"; });
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
      return is_spoken(tree, i, verb) ? std::optional(ArgumentKind::Clause) : std::nullopt;
    case Dep::Xcomp:
      return ArgumentKind::Clause;
    case Dep::Prep:
      return ArgumentKind::Prepositional;
    case Dep::Advcl:
      return is_close_clause(tree, i, verb) ? std::optional(ArgumentKind::Adverb) : std::nullopt;
    case Dep::Agent:
      return ArgumentKind::Agent;
    case Dep::Npadvmod:
      return ArgumentKind::Time;
    case Dep::Advmod:
      return is_late_adverb(tree, i, verb) || is_early_adverbial(tree, i, verb) ? std::optional(ArgumentKind::Adverb)
                                                                                : std::nullopt;
    default:
      return std::nullopt;
  }
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

/// What says most about the event comes first; the first argument's preposition joins the relation.
int rank(const Tree& tree, const Argument& argument, TokenIndex verb) {
  if (is_core(argument.kind)) return 0;
  if (argument.head < verb) return 4;
  if (argument.kind == ArgumentKind::Agent) return 1;
  const bool bare_adverb = argument.kind == ArgumentKind::Adverb && tree.children(argument.head).empty();
  return is_time(tree, argument) || bare_adverb ? 3 : 2;
}

}  // namespace

bool is_core(ArgumentKind kind) {
  return kind == ArgumentKind::Object || kind == ArgumentKind::Complement || kind == ArgumentKind::Clause;
}

bool is_time(const Tree& tree, const Argument& argument) {
  if (argument.kind != ArgumentKind::Prepositional) return argument.kind == ArgumentKind::Time;
  const auto noun = tree.child(argument.head, Dep::Pobj);
  return noun && (tree[*noun].name_type == NameType::Date || tree[*noun].name_type == NameType::Time);
}

std::vector<Argument> arguments_of(const Tree& tree, const Predicate& predicate) {
  std::vector<Argument> arguments;
  if (predicate.verb != predicate.last) {
    add_arguments(tree, predicate.verb, predicate.words, arguments);
    if (is_small_clause(tree, predicate.last)) arguments.push_back({ArgumentKind::Object, *tree.child(predicate.last, Dep::Nsubj)});
  }
  add_arguments(tree, predicate.last, predicate.words, arguments);
  const bool late = std::any_of(arguments.begin(), arguments.end(), [&](const Argument& a) { return a.head > predicate.last; });
  if (const auto other = sharing_verb(tree, predicate.last); other && !late)
    add_arguments(tree, *other, predicate.words, arguments);
  std::stable_sort(arguments.begin(), arguments.end(), [&](const Argument& a, const Argument& b) {
    return rank(tree, a, predicate.verb) < rank(tree, b, predicate.verb);
  });
  return arguments;
}

}  // namespace clew::ingest::openie
