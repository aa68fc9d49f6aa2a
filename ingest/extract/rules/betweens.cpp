// "the conflict between Armenia and Azerbaijan": the two have it with each other.
#include "ingest/extract/clause/coordination.h"
#include "ingest/extract/rules/relational_noun.h"
#include "ingest/extract/rules/rules.h"
#include "ingest/lexicon/lexicon.h"

namespace clew::ingest {

namespace {

class Betweens {
 public:
  Betweens(const Reading& reading, Statements& out) : reading_(reading), tree_(reading.tree), out_(out) {}

  void read(TokenIndex preposition) {
    const TokenIndex first = tree_.child(preposition, Dep::Pobj);
    if (first == Tree::kNone) return;
    const auto parties = conjuncts(tree_, first);
    if (parties.size() < 2 || parties.size() > kMostPaired) return;
    const TokenIndex above = tree_.head(preposition);
    if (tree_.pos(above) == Pos::Noun) say_of_noun(above, preposition, parties);
    if (tree_.pos(above) == Pos::Verb) say_of_verb(above, preposition, parties);
  }

 private:
  void pair_up(const std::vector<TokenIndex>& parties, TokenIndex anchor, TokenIndex joint, const std::string& relation) {
    for (std::size_t a = 0; a < parties.size(); ++a) {
      for (std::size_t b = a + 1; b < parties.size(); ++b) {
        Statement statement;
        statement.rule = Rule::Between;
        statement.anchor = anchor;
        statement.joint = joint;
        statement.relation = relation;
        out_.add(parties[a], parties[b], std::move(statement));
      }
    }
  }

  void say_of_noun(TokenIndex noun, TokenIndex joint, const std::vector<TokenIndex>& parties) {
    pair_up(parties, noun, joint, relation_name(noun_predicate(reading_, noun), "with"));
    // "the signing of a treaty between A and B": each signs.
    const TokenIndex of = tree_.head(noun);
    if (tree_.dep(noun) != Dep::Pobj || tree_.norm(of) != "of" || tree_.pos(tree_.head(of)) != Pos::Noun) return;
    const auto verbs = reading_.lexicon.wordnet().derivations(tree_.lemma(tree_.head(of)), PartOfSpeech::Noun, PartOfSpeech::Verb);
    if (!verbs.empty()) each_does(parties, noun, tree_.head(of), relation_name(verbs.front()), Tree::kNone);
  }

  /// "A treaty was signed between A and B".
  void say_of_verb(TokenIndex verb, TokenIndex joint, const std::vector<TokenIndex>& parties) {
    for (const Clause& clause : reading_.clauses) {
      if (clause.verb != verb || !clause.passive) continue;
      for (const Argument& subject : clause.arguments) {
        if (subject.role != Role::Subject) continue;
        each_does(parties, subject.head, verb, relation_name(clause.predicate), verb);
        pair_up(parties, verb, joint, relation_name(clause.predicate, tree_.lemma(subject.head), "with"));
      }
    }
  }

  void each_does(const std::vector<TokenIndex>& parties, TokenIndex object, TokenIndex anchor, const std::string& relation,
                 TokenIndex clause) {
    for (const TokenIndex party : parties) {
      Statement statement;
      statement.rule = Rule::Between;
      statement.anchor = anchor;
      statement.clause = clause;
      statement.relation = relation;
      out_.add(party, object, std::move(statement));
    }
  }

  const Reading& reading_;
  const Tree& tree_;
  Statements& out_;
};

}  // namespace

void betweens(const Reading& reading, Statements& out) {
  Betweens rule(reading, out);
  for (TokenIndex i = 0; i < reading.tree.size(); ++i)
    if (reading.tree.dep(i) == Dep::Prep && reading.tree.norm(i) == "between") rule.read(i);
}

}  // namespace clew::ingest
