#include "ingest/extract/clause/own_arguments.h"

#include <optional>

#include "ingest/extract/clause/coordination.h"

namespace clew::ingest {
namespace {

bool is_relative_pronoun(const Tree& tree, TokenIndex i) {
  const Tag tag = tree.tag(i);
  return tag == Tag::Wdt || tag == Tag::Wp || tag == Tag::WpDollar ||
         (tree.norm(i) == "that" && (tag == Tag::In || tag == Tag::Dt) && tree.dep(i) != Dep::Det &&
          tree.dep(tree.head(i)) == Dep::Relcl);
}

std::optional<Role> role_of(Dep dep) {
  switch (dep) {
    case Dep::Nsubj:
    case Dep::Nsubjpass:
      return Role::Subject;
    case Dep::Dobj:
      return Role::Object;
    case Dep::Dative:
      return Role::Recipient;
    case Dep::Attr:
    case Dep::Oprd:
      return Role::Complement;
    default:
      return std::nullopt;
  }
}

void add_phrase(const Tree& tree, Clause& clause, TokenIndex preposition, Role role, Source source, TokenIndex carrier) {
  for (const TokenIndex c : tree.children(preposition)) {
    if (tree.dep(c) == Dep::Pobj && !is_relative_pronoun(tree, c))
      add_argument(tree, clause, {role, source, c, preposition, 0, carrier});
    if (tree.dep(c) == Dep::Prep && c > preposition && c <= preposition + 2)  // "from inside the hall", "as of Monday"
      add_phrase(tree, clause, c, role, source, carrier);
    if (tree.dep(c) == Dep::Conj && tree.dep(preposition) != Dep::Conj && tree.pos(c) == Pos::Adp)
      add_phrase(tree, clause, c, role, source, carrier);
  }
}

bool can_be_lifted(std::string_view preposition) {
  static constexpr std::string_view kLifted[] = {"in",     "at",   "on",      "with",    "during",  "from",
                                                 "to",     "into", "after",   "before",  "near",    "outside",
                                                 "inside", "for",  "between", "through", "against", "about"};
  for (const std::string_view p : kLifted)
    if (p == preposition) return true;
  return false;
}

void lift_from(const Tree& tree, Clause& clause, TokenIndex noun, int depth) {
  for (const TokenIndex c : tree.children(noun)) {
    if (c < noun || tree.dep(c) != Dep::Prep) continue;
    if (can_be_lifted(tree.norm(c))) add_phrase(tree, clause, c, Role::Oblique, Source::Lifted, noun);
    if (depth == 0) continue;
    const TokenIndex object = tree.child(c, Dep::Pobj);
    if (object != Tree::kNone) lift_from(tree, clause, object, depth - 1);
  }
}

}  // namespace

void add_argument(const Tree& tree, Clause& clause, Argument argument) {
  for (const TokenIndex head : conjuncts(tree, argument.head)) {
    argument.head = head;
    clause.arguments.push_back(argument);
    ++argument.conjunct;
  }
}

void add_own_arguments(const Tree& tree, Clause& clause) {
  for (const TokenIndex c : tree.children(clause.verb)) {
    if (is_relative_pronoun(tree, c)) continue;
    if (const auto role = role_of(tree.dep(c))) {
      if (tree.pos(c) == Pos::Adp)
        add_phrase(tree, clause, c, *role, Source::Own, Tree::kNone);  // "gave a book TO him"
      else
        add_argument(tree, clause, {*role, Source::Own, c, Tree::kNone, 0, Tree::kNone});
    } else if (tree.dep(c) == Dep::Prep) {
      add_phrase(tree, clause, c, Role::Oblique, Source::Own, Tree::kNone);
    } else if (tree.dep(c) == Dep::Agent) {
      add_phrase(tree, clause, c, Role::Agent, Source::Own, Tree::kNone);
    } else if (tree.dep(c) == Dep::Npadvmod) {
      add_argument(tree, clause, {Role::Time, Source::Own, c, Tree::kNone, 0, Tree::kNone});
    } else if (tree.dep(c) == Dep::Acomp) {  // "is similar TO the plan"
      if (tree.pos(c) == Pos::Adj) clause.arguments.push_back({Role::Complement, Source::Own, c, Tree::kNone, 0, Tree::kNone});
      for (const TokenIndex p : tree.children(c))
        if (tree.dep(p) == Dep::Prep) add_phrase(tree, clause, p, Role::Oblique, Source::Own, c);
    } else if (tree.dep(c) == Dep::Advmod && tree.child(c, Dep::Prep) != Tree::kNone) {  // "together WITH", "away FROM"
      add_phrase(tree, clause, tree.child(c, Dep::Prep), Role::Oblique, Source::Own, Tree::kNone);
    }
  }
}

void add_lifted_phrases(const Tree& tree, Clause& clause) {
  const std::size_t own = clause.arguments.size();
  for (std::size_t i = 0; i < own; ++i) {
    const Argument argument = clause.arguments[i];
    const bool carries = argument.role == Role::Object || argument.role == Role::Oblique || argument.role == Role::Complement;
    if (carries && argument.source == Source::Own && argument.conjunct == 0) lift_from(tree, clause, argument.head, 1);
  }
}

}  // namespace clew::ingest
