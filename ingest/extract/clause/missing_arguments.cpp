#include "ingest/extract/clause/missing_arguments.h"

#include <algorithm>

#include "ingest/extract/clause/coordination.h"
#include "ingest/extract/clause/own_arguments.h"

namespace clew::ingest {
namespace {

class Completion {
 public:
  Completion(const Tree& tree, std::span<Clause> clauses, std::span<const std::uint32_t> of_verb)
      : tree_(tree), clauses_(clauses), of_verb_(of_verb), done_(clauses.size(), false) {}

  void complete_all() {
    for (std::uint32_t i = 0; i < clauses_.size(); ++i) complete_chain(i);
  }

 private:
  /// From the topmost clause down, without recursion: chains of conjoined verbs can be long.
  void complete_chain(std::uint32_t index) {
    std::vector<std::uint32_t> chain;
    for (std::uint32_t i = index; i != Tree::kNone && !done_[i]; i = above(i)) {
      done_[i] = true;
      chain.push_back(i);
    }
    for (auto i = chain.rbegin(); i != chain.rend(); ++i) complete(*i);
  }

  [[nodiscard]] std::uint32_t clause_at(TokenIndex i) const { return of_verb_[i]; }

  /// The clause that a verb hangs on, through a preposition ("before leaving") or an adjective ("ready to leave").
  [[nodiscard]] std::uint32_t above(std::uint32_t index) const {
    TokenIndex i = clauses_[index].verb;
    if (tree_.is_root(i)) return Tree::kNone;
    const TokenIndex head = tree_.head(i);
    if (clause_at(head) != Tree::kNone) return clause_at(head);
    if (tree_.pos(head) == Pos::Adp || tree_.pos(head) == Pos::Adj || tree_.pos(head) == Pos::Sconj)
      return clause_at(tree_.head(head));
    return Tree::kNone;
  }

  static bool has(const Clause& clause, Role role) {
    return std::any_of(clause.arguments.begin(), clause.arguments.end(),
                       [role](const Argument& a) { return a.role == role && a.source != Source::Lifted; });
  }

  void copy(const Clause& from, Role role, Clause& to, Role as, Source source) {
    for (const Argument& argument : std::vector<Argument>(from.arguments)) {
      if (argument.role != role || argument.source == Source::Lifted) continue;
      Argument copied = argument;
      copied.role = as;
      copied.preposition = Tree::kNone;
      if (source != Source::Shared || argument.source == Source::Own) copied.source = source;
      to.arguments.push_back(copied);
    }
  }

  void complete(std::uint32_t index) {
    Clause& clause = clauses_[index];
    const Dep dep = tree_.dep(clause.verb);
    if (dep == Dep::Relcl) describe(clause);
    if (dep == Dep::Acl) describe_participle(clause);
    if (has(clause, Role::Subject)) return;
    const std::uint32_t upper = above(index);
    if (upper == Tree::kNone) return take_from_nominalization(clause);
    const Clause& governor = clauses_[upper];
    switch (dep) {
      case Dep::Conj:
        copy(governor, Role::Subject, clause, Role::Subject, Source::Shared);
        if (tree_.dep(governor.verb) == Dep::Relcl && clause.passive == governor.passive && !has(clause, Role::Subject))
          describe(clause);
        break;
      case Dep::Xcomp:
      case Dep::Ccomp:
        clause.above = governor.verb;
        if (dep == Dep::Xcomp || !is_finite(clause)) control(governor, clause);
        break;
      case Dep::Pcomp:
        if (!is_finite(clause)) take_from_governor(governor, clause);
        break;
      case Dep::Advcl:
        if (is_participle(clause)) clause.passive = true;
        [[fallthrough]];
      case Dep::Acomp:
        if (!is_finite(clause) || is_participle(clause)) copy(governor, Role::Subject, clause, Role::Subject, Source::Controlled);
        break;
      default:
        break;
    }
  }

  [[nodiscard]] bool is_finite(const Clause& clause) const {
    const Tag tag = tree_.tag(clause.verb);
    return tag == Tag::Vbz || tag == Tag::Vbp || tag == Tag::Vbd;
  }

  /// "Started in 1990, the festival goes on": a past form without subject and conjunction.
  [[nodiscard]] bool is_participle(const Clause& clause) const {
    const Tag tag = tree_.tag(clause.verb);
    return (tag == Tag::Vbn || tag == Tag::Vbd) && tree_.child(clause.verb, Dep::Mark) == Tree::kNone &&
           tree_.child(clause.verb, Dep::Aux) == Tree::kNone;
  }

  /// "promised to come": the subject comes; "asked him to come": the object does.
  void control(const Clause& governor, Clause& clause) {
    if (governor.passive && has(governor, Role::Agent) && tree_.lemma(governor.verb) == "use")  // "is used by officers to track"
      return copy(governor, Role::Agent, clause, Role::Subject, Source::Controlled);
    const Role controller = has(governor, Role::Object) && !governor.passive ? Role::Object : Role::Subject;
    copy(governor, controller, clause, Role::Subject, Source::Controlled);
  }

  /// "left after signing": the subject signs; "thanked him for signing": he does; "praised his role in signing": the owner.
  void take_from_governor(const Clause& governor, Clause& clause) {
    const std::string_view preposition = tree_.norm(tree_.head(clause.verb));
    const bool of_object =
        preposition == "for" || preposition == "of" || preposition == "from" || preposition == "into" || preposition == "about";
    if (preposition == "in") {
      for (const Argument& a : std::vector<Argument>(governor.arguments)) {
        const TokenIndex owner = a.role == Role::Object ? tree_.child(a.head, Dep::Poss) : Tree::kNone;
        if (owner != Tree::kNone)
          return add_argument(tree_, clause, {Role::Subject, Source::Controlled, owner, Tree::kNone, 0, Tree::kNone});
      }
    }
    const Role controller = of_object && has(governor, Role::Object) && !governor.passive ? Role::Object : Role::Subject;
    copy(governor, controller, clause, Role::Subject, Source::Controlled);
  }

  /// "after signing it, …" inside a noun phrase: "Clew's role in bringing peace" has its possessor act.
  void take_from_nominalization(Clause& clause) {
    if (tree_.dep(clause.verb) != Dep::Pcomp || is_finite(clause)) return;
    const TokenIndex noun = tree_.head(tree_.head(clause.verb));
    const TokenIndex owner = tree_.child(noun, Dep::Poss);
    if (owner != Tree::kNone)
      return add_argument(tree_, clause, {Role::Subject, Source::Controlled, owner, Tree::kNone, 0, Tree::kNone});
    const std::uint32_t upper = clause_at(tree_.head(noun));
    if (upper != Tree::kNone && tree_.dep(noun) == Dep::Dobj)
      copy(clauses_[upper], Role::Subject, clause, Role::Subject, Source::Controlled);
  }

  /// The gap of a relative clause: where its pronoun stands, or, without one, the object.
  void describe(Clause& clause) {
    TokenIndex verb = clause.verb;
    while (tree_.dep(verb) == Dep::Conj) verb = tree_.head(verb);
    const TokenIndex noun = tree_.head(verb);
    if (tree_.is_root(verb) || clause_at(noun) != Tree::kNone) return;
    const bool shared = verb != clause.verb;
    for (const TokenIndex c : tree_.children(verb)) {
      const Tag tag = tree_.tag(c);
      const bool pronoun = tag == Tag::Wdt || tag == Tag::Wp || (tree_.norm(c) == "that" && tree_.dep(c) != Dep::Mark);
      if (pronoun && (tree_.dep(c) == Dep::Nsubj || tree_.dep(c) == Dep::Nsubjpass))
        return fill(clause, Role::Subject, noun, Tree::kNone);
      if (shared) continue;
      if (pronoun && (tree_.dep(c) == Dep::Dobj || tree_.dep(c) == Dep::Pobj)) return fill(clause, Role::Object, noun, Tree::kNone);
      if (tag == Tag::Wrb && tree_.norm(c) == "where") return fill(clause, Role::Oblique, noun, c);
      if (tree_.dep(c) == Dep::Prep && tree_.children(c).empty() && c > verb) return fill(clause, Role::Oblique, noun, c);
      if (tree_.dep(c) == Dep::Prep && tree_.child(c, Dep::Pobj) != Tree::kNone && tree_.tag(tree_.child(c, Dep::Pobj)) == Tag::Wdt)
        return fill(clause, Role::Oblique, noun, c);
    }
    if (!shared && !has(clause, Role::Object) && has(clause, Role::Subject) && !clause.passive && !clause.copula)
      fill(clause, Role::Object, noun, Tree::kNone);
  }

  /// "the man killed in the crash", "an event marking the day", "a plan to build it".
  void describe_participle(Clause& clause) {
    const TokenIndex noun = tree_.head(clause.verb);
    if (clause_at(noun) != Tree::kNone) return;
    const Tag tag = tree_.tag(clause.verb);
    if (tag == Tag::Vbg && !has(clause, Role::Subject)) fill(clause, Role::Subject, noun, Tree::kNone, Source::Participle);
    if (tag == Tag::Vbn || tag == Tag::Vbd) {
      clause.passive = true;
      fill(clause, Role::Subject, noun, Tree::kNone, Source::Participle);
    }
    if (tag == Tag::Vb) take_infinitive_subject(clause, noun);
  }

  /// "Armenia's decision to close the border", "announced a plan to build": the possessor, or the subject of the verb, acts.
  void take_infinitive_subject(Clause& clause, TokenIndex noun) {
    if (has(clause, Role::Subject)) return;
    const TokenIndex owner = tree_.child(noun, Dep::Poss);
    if (owner != Tree::kNone) return fill(clause, Role::Subject, owner, Tree::kNone, Source::Controlled);
    const std::uint32_t upper = clause_at(tree_.head(noun));
    if (upper != Tree::kNone && upper != clause_at(clause.verb))
      copy(clauses_[upper], Role::Subject, clause, Role::Subject, Source::Controlled);
  }

  void fill(Clause& clause, Role role, TokenIndex noun, TokenIndex preposition, Source source = Source::Relative) {
    if (preposition == Tree::kNone && has(clause, role)) return;
    clause.arguments.push_back({role, source, noun, preposition, 0, Tree::kNone});
  }

  const Tree& tree_;
  std::span<Clause> clauses_;
  std::span<const std::uint32_t> of_verb_;
  std::vector<bool> done_;
};

}  // namespace

void add_missing_arguments(const Tree& tree, std::span<Clause> clauses, std::span<const std::uint32_t> of_verb) {
  Completion(tree, clauses, of_verb).complete_all();
}

}  // namespace clew::ingest
