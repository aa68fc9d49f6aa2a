#include "ingest/openie/feature_words.h"

#include <array>

namespace clew::ingest::openie {

namespace {

constexpr std::array<std::string_view, 7> kRules = {"verb", "conjunct", "copula", "apposition", "role", "possessive", "noun"};
constexpr std::array<std::string_view, 5> kSources = {"own", "relative", "noun", "conjunct", "governor"};
constexpr std::array<std::string_view, 7> kKinds = {"object", "complement", "clause", "prepositional", "agent", "time", "adverb"};

}  // namespace

std::string_view name_of(Rule rule) {
  return kRules[static_cast<std::size_t>(rule)];
}
std::string_view name_of(SubjectSource source) {
  return kSources[static_cast<std::size_t>(source)];
}
std::string_view name_of(ArgumentKind kind) {
  return kKinds[static_cast<std::size_t>(kind)];
}

std::string_view label_of(Dep dep) {
  switch (dep) {
    case Dep::Root:
      return "root";
    case Dep::Relcl:
      return "relcl";
    case Dep::Acl:
      return "acl";
    case Dep::Advcl:
      return "advcl";
    case Dep::Ccomp:
      return "ccomp";
    case Dep::Xcomp:
      return "xcomp";
    case Dep::Pcomp:
      return "pcomp";
    case Dep::Conj:
      return "conj";
    case Dep::Prep:
      return "prep";
    case Dep::Pobj:
      return "pobj";
    case Dep::Dobj:
      return "dobj";
    case Dep::Nsubj:
      return "nsubj";
    case Dep::Appos:
      return "appos";
    default:
      return "other";
  }
}

std::string_view word_kind(const Token& token) {
  switch (token.pos) {
    case Pos::Pron:
      return "pronoun";
    case Pos::Propn:
      return "name";
    case Pos::Noun:
      return "noun";
    case Pos::Num:
      return "number";
    case Pos::Verb:
    case Pos::Aux:
      return "verb";
    case Pos::Adj:
      return "adjective";
    default:
      return "other";
  }
}

std::string_view name_kind(const Token& token) {
  switch (token.name_type) {
    case NameType::None:
      return "none";
    case NameType::Date:
    case NameType::Time:
      return "time";
    case NameType::Gpe:
    case NameType::Loc:
    case NameType::Fac:
      return "place";
    case NameType::Person:
      return "person";
    case NameType::Org:
      return "organisation";
    default:
      return "other";
  }
}

std::string_view verb_form(const Token& verb) {
  switch (verb.tag) {
    case Tag::Vbd:
      return "past";
    case Tag::Vbg:
      return "ing";
    case Tag::Vbn:
      return "participle";
    case Tag::Vb:
      return "infinitive";
    default:
      return "present";
  }
}

}  // namespace clew::ingest::openie
