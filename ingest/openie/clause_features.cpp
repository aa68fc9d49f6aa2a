// What kind of clause it is: the verb, its form and company, and its arguments.

#include "ingest/openie/feature_list.h"
#include "ingest/openie/feature_words.h"

namespace clew::ingest::openie {

namespace {

void add_first_argument(const Tree& tree, const Clause& clause, FeatureList& list) {
  const Argument& first = clause.arguments.front();
  list.add("first", name_of(first.kind));
  list.add("first_word", word_kind(tree[first.head]));
  if (first.kind == ArgumentKind::Prepositional) list.add("preposition", tree[first.head].norm);
  if (first.head < clause.predicate.verb) list.add("first", "before");
}

void add_company(const Tree& tree, TokenIndex c, FeatureList& list) {
  if (tree[c].tag == Tag::Md) list.add("modal", tree[c].norm);
  if (tree[c].dep == Dep::Neg) list.add("negated", "yes");
  if (tree[c].dep == Dep::Mark || tree[c].tag == Tag::Wrb) list.add("mark", tree[c].norm);
  if (tree[c].dep == Dep::Auxpass) list.add("passive", "yes");
  if (tree[c].dep == Dep::Conj && tree.is_verb(c)) list.add("followed", "yes");
}

}  // namespace

void add_clause_features(const Tree& tree, const Clause& clause, FeatureList& list) {
  const TokenIndex verb = clause.predicate.verb;
  const std::string source(name_of(clause.subject.source));
  list.add("source", source);
  list.add("source_subject", source + "/" + std::string(word_kind(tree[clause.subject.head])));
  list.add("verb", label_of(tree[verb].dep));
  list.add("tense", verb_form(tree[verb]));
  list.add("last", verb_form(tree[clause.predicate.last]));
  list.add("lemma", tree[verb].lemma);
  if (verb != clause.predicate.last) list.add("chain", tree[verb].lemma);
  list.add_count("arguments", clause.arguments.size(), 4);
  if (!clause.arguments.empty()) add_first_argument(tree, clause, list);
  for (const Argument& argument : clause.arguments) list.add("has", name_of(argument.kind));
  for (const TokenIndex c : tree.children(verb)) add_company(tree, c, list);
}

}  // namespace clew::ingest::openie
