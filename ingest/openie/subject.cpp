#include "ingest/openie/subject.h"

#include "ingest/openie/pronoun.h"

namespace clew::ingest::openie {

namespace {

std::optional<TokenIndex> own_subject(const Tree& tree, TokenIndex verb) {
  for (const Dep dep : {Dep::Nsubj, Dep::Nsubjpass, Dep::Csubj, Dep::Csubjpass, Dep::Expl}) {
    if (const auto subject = tree.child(verb, dep)) return subject;
  }
  return std::nullopt;
}

std::optional<Subject> with_source(std::optional<Subject> subject, SubjectSource source) {
  if (subject && subject->source == SubjectSource::Own) subject->source = source;
  return subject;
}

/// The object of a governor is the subject of the verb that follows it: "asked him to go".
std::optional<Subject> controller(const Tree& tree, TokenIndex verb, TokenIndex governor) {
  if (const auto object = tree.child(governor, Dep::Dobj); object && *object < verb && tree[verb].dep == Dep::Xcomp) {
    return Subject{*object, SubjectSource::Governor};
  }
  return with_source(subject_of(tree, governor), SubjectSource::Governor);
}

/// A verb, or the verb whose complement an adjective is: "was" for "able" in "was able".
std::optional<TokenIndex> verb_of(const Tree& tree, TokenIndex i) {
  if (tree[i].dep == Dep::Acomp) i = tree[i].head;
  return tree.is_verb(i) ? std::optional(i) : std::nullopt;
}

/// The verb that governs a preposition: "by" in "rose by selling".
std::optional<TokenIndex> governing_verb(const Tree& tree, TokenIndex preposition) {
  const TokenIndex head = tree[preposition].head;
  return tree.is_verb(head) ? std::optional(head) : std::nullopt;
}

/// Who is meant by a predicate noun: "Mary" for "painter" in "Mary is a painter who sings".
TokenIndex described(const Tree& tree, TokenIndex noun) {
  if (tree[noun].dep != Dep::Attr) return noun;
  return own_subject(tree, tree[noun].head).value_or(noun);
}

}  // namespace

bool is_relative_pronoun(const Tree& tree, TokenIndex i) {
  return tree[i].tag == Tag::Wdt || (tree[i].tag == Tag::Wp && tree[i].norm != "what");
}

std::optional<TokenIndex> relative_noun(const Tree& tree, TokenIndex verb) {
  while (tree[verb].dep == Dep::Conj && tree.is_verb(tree[verb].head)) verb = tree[verb].head;
  const TokenIndex noun = tree[verb].head;
  if (tree[verb].dep != Dep::Relcl || !tree.is_noun(noun)) return std::nullopt;
  return noun;
}

std::optional<TokenIndex> antecedent_of(const Tree& tree, TokenIndex verb) {
  const auto noun = relative_noun(tree, verb);
  return noun ? std::optional(described(tree, *noun)) : std::nullopt;
}

std::optional<Subject> subject_of(const Tree& tree, TokenIndex verb) {
  if (const auto own = own_subject(tree, verb)) {
    if (!is_relative_pronoun(tree, *own)) {
      return Subject{antecedent_of_pronoun(tree, *own, verb).value_or(*own), SubjectSource::Own};
    }
    if (const auto noun = antecedent_of(tree, verb)) return Subject{*noun, SubjectSource::Relative};
    return std::nullopt;
  }
  const TokenIndex head = tree[verb].head;
  if (head == verb) return std::nullopt;
  switch (tree[verb].dep) {
    case Dep::Conj:
      return tree.is_verb(head) ? with_source(subject_of(tree, head), SubjectSource::Conjunct) : std::nullopt;
    case Dep::Xcomp:
    case Dep::Advcl:
      if (const auto governor = verb_of(tree, head)) return controller(tree, verb, *governor);
      return std::nullopt;
    case Dep::Acl:
      return tree.is_noun(head) ? std::optional(Subject{described(tree, head), SubjectSource::Noun}) : std::nullopt;
    case Dep::Pcomp:
      if (const auto governor = governing_verb(tree, head))
        return with_source(subject_of(tree, *governor), SubjectSource::Governor);
      return std::nullopt;
    default:
      return std::nullopt;
  }
}

}  // namespace clew::ingest::openie
