// Nouns made from verbs, read as their verbs: "the signing of the accord by Aliyev", "Trump's visit to Baku".
#include "ingest/extract/clause/coordination.h"
#include "ingest/extract/rules/rules.h"
#include "ingest/lexicon/lexicon.h"

namespace clew::ingest {
namespace {

struct Participants {
  std::vector<TokenIndex> owners;   // "Trump's"
  std::vector<TokenIndex> agents;   // "by Aliyev"
  std::vector<TokenIndex> objects;  // "of the accord"
  struct Oblique {
    TokenIndex preposition;
    TokenIndex head;
  };
  std::vector<Oblique> obliques;
};

Participants participants_of(const Tree& tree, TokenIndex noun) {
  Participants all;
  for (const TokenIndex c : tree.children(noun)) {
    if (tree.dep(c) == Dep::Poss) all.owners = conjuncts(tree, c);
    if ((tree.dep(c) == Dep::Amod || tree.dep(c) == Dep::Compound) && c < noun) all.owners.push_back(c);
    if (tree.dep(c) != Dep::Prep && tree.dep(c) != Dep::Agent) continue;
    const TokenIndex object = tree.child(c, Dep::Pobj);
    if (object == Tree::kNone) continue;
    const std::string_view preposition = tree.norm(c);
    for (const TokenIndex head : conjuncts(tree, object)) {
      if (preposition == "of") {
        all.objects.push_back(head);
      } else if (preposition == "by") {
        all.agents.push_back(head);
      } else {
        all.obliques.push_back({c, head});
      }
    }
  }
  return all;
}

class Nominalizations {
 public:
  Nominalizations(const Reading& reading, Statements& out) : reading_(reading), out_(out) {}

  void read(TokenIndex noun) {
    const std::string verb = verb_of(noun);
    if (verb.empty()) return;
    const Participants all = participants_of(reading_.tree, noun);
    for (const TokenIndex agent : all.agents) {
      for (const TokenIndex object : all.objects) say(noun, agent, verb, object, Tree::kNone, Rule::NominalObject);
      for (const auto& o : all.obliques) say(noun, agent, verb, o.head, o.preposition, Rule::NominalSubject);
    }
    for (const TokenIndex owner : all.owners) {
      for (const TokenIndex object : all.objects) say(noun, owner, verb, object, Tree::kNone, Rule::NominalObject);
      for (const auto& o : all.obliques) say(noun, owner, verb, o.head, o.preposition, Rule::NominalSubject);
    }
    if (all.owners.empty() && all.agents.empty())
      for (const TokenIndex object : all.objects)
        for (const auto& o : all.obliques) say(noun, object, verb, o.head, o.preposition, Rule::NominalSubject);
  }

 private:
  /// The verb that a noun of act, event or communication is made from; empty where there is none.
  [[nodiscard]] std::string verb_of(TokenIndex noun) const {
    if (reading_.tree.pos(noun) != Pos::Noun) return {};
    const std::string_view lemma = reading_.tree.lemma(noun);
    const Supersense sense = reading_.lexicon.wordnet().first_supersense(lemma, PartOfSpeech::Noun);
    switch (sense) {
      case Supersense::NounAct:
      case Supersense::NounEvent:
      case Supersense::NounCommunication:
      case Supersense::NounCognition:
      case Supersense::NounProcess:
      case Supersense::NounState:
      case Supersense::NounFeeling:
      case Supersense::NounPossession:
        break;
      default:
        return {};
    }
    const auto verbs = reading_.lexicon.wordnet().derivations(lemma, PartOfSpeech::Noun, PartOfSpeech::Verb);
    return verbs.empty() ? std::string{} : verbs.front();
  }

  void say(TokenIndex noun, TokenIndex subject, const std::string& verb, TokenIndex object, TokenIndex preposition, Rule rule) {
    Statement statement;
    statement.rule = rule;
    statement.anchor = noun;
    statement.joint = preposition;
    statement.relation = relation_name(verb, preposition == Tree::kNone ? std::string_view{} : reading_.tree.norm(preposition));
    out_.add(subject, object, std::move(statement));
  }

  const Reading& reading_;
  Statements& out_;
};

}  // namespace

void nominalizations(const Reading& reading, Statements& out) {
  Nominalizations rule(reading, out);
  for (const Mention& mention : reading.mentions.all)
    if (mention.kind == MentionKind::Nominal) rule.read(mention.head);
}

}  // namespace clew::ingest
